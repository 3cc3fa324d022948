import { diagnostic } from "../diagnostics/index.js";
import { wordsOf } from "./walk.js";
/** Headings that skip a level, a document that begins below the first, and headings without words. */
export function headingFaults(elements) {
    const faults = [];
    let before = 0;
    for (const element of elements) {
        const [, digit] = /^h([1-6])$/.exec(element.name) ?? [];
        if (digit === undefined)
            continue;
        if (wordsOf(element) === "") {
            faults.push(diagnostic("accessibility/empty-heading", element.span, `\`${element.name}\` has no words`, "leave it out where there is nothing to say"));
            continue;
        }
        const level = Number(digit);
        if (level > before + 1) {
            const found = before === 0 ? `the first heading is \`${element.name}\`` : `\`${element.name}\` follows \`h${before}\``;
            faults.push(diagnostic("accessibility/heading-level", element.span, `${found}, expected \`h${before + 1}\``, `use \`h${before + 1}\`, and style it as you like`));
        }
        before = level;
    }
    return faults;
}
