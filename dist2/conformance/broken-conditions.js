import { diagnostic } from "../diagnostics/index.js";
import { conditions } from "./conditions.js";
import { fileRules } from "./file-rules.js";
/**
 * The mistakes of a PDF that must not be written: one for each condition that it breaks, with the first place in it that
 * does. `claims` is what it claims to conform to: PDF/A-2a asks for the same structure, but not to be called PDF/UA.
 * `place` is what it was made from.
 */
export function brokenConditions(findings, claims, place) {
    return [...conditions, ...fileRules].flatMap(({ id, failure }) => {
        if (id === "06-002" && !claims.includes("ua-1"))
            return [];
        const [first, ...others] = findings.filter((found) => found.id === id);
        if (first === undefined)
            return [];
        const more = others.length === 0 ? "" : ` and ${others.length} more`;
        const message = `the PDF would break ${/^\d/.test(id) ? "the Matterhorn condition " : ""}${id}: ${failure}: ${first.what}${more}`;
        return [diagnostic("conformance/broken-condition", place, message, "report it with the content that it comes from")];
    });
}
