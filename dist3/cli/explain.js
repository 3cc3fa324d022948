import { packagePage } from "../build/index.js";
import { closestName, codes } from "../diagnostics/index.js";
import { exitCodes } from "./exit-code.js";
import { usageMistake } from "./usage-mistake.js";
import { print } from "./terminal.js";
function isCode(text) {
    return Object.hasOwn(codes, text);
}
const names = Object.keys(codes);
/** The codes that somebody may have meant: the code itself, or every one that ends so; `error[…]` around it is no matter. */
function codesFor(written) {
    const bare = written.replace(/^(?:error|warning)?\[|\]:?$/g, "");
    return isCode(bare) ? [bare] : names.filter((name) => name.endsWith(`/${bare}`));
}
function nearest(written) {
    const wholes = closestName(written, names);
    const room = closestName(written, names.map((name) => name.slice(name.indexOf("/") + 1)));
    return wholes ?? names.find((name) => name.endsWith(`/${room ?? ""}`)) ?? null;
}
/** What `docs/diagnostics.md` says of a code: cause, example, remedy. */
function sectionOf(code) {
    const page = packagePage("diagnostics.md");
    const heading = `### \`${code}\`\n`;
    const start = page.indexOf(heading);
    if (start === -1)
        throw new Error(`docs/diagnostics.md says nothing of ${code}`);
    const end = page.indexOf("\n### ", start);
    const body = page.slice(start + heading.length, end === -1 ? undefined : end).trim();
    return `${code}\n\n${body.replace(/^```.*\n?/gm, "").replaceAll("**", "")}\n`;
}
/** `lectern explain`: what a code means, with an example and what to do; without a code, all of them in a line each. */
export function explain({ targets }, world) {
    const [written] = targets;
    if (targets.length > 1)
        return usageMistake("`explain` takes one code", targets, world);
    if (written === undefined) {
        for (const [code, { cause }] of Object.entries(codes))
            print(world.stdout, `${code}: ${cause}\n`);
        return exitCodes.success.code;
    }
    const found = codesFor(written);
    if (found.length === 0)
        return usageMistake("`explain` takes a code such as `content/unknown-key`", targets, world, nearest(written));
    print(world.stdout, found.map(sectionOf).join("\n"));
    return exitCodes.success.code;
}
