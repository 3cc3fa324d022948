import { optional } from "./row.js";
import { pattern } from "./values.js";
/** The name of an audience. */
export const audienceName = pattern("audience", /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "an audience such as `instructor`: small letters, digits and single hyphens");
/** The row of what only one audience reads; `isPrinted` where documents say above it whose it is. */
export function audienceRow(what, isPrinted = false) {
    return optional(audienceName, `The only audience whose edition has the ${what}: \`for: instructor\`; every edition where absent.`, {
        key: "for", ...(isPrinted ? {} : { unprinted: "says who reads it" }),
    });
}
