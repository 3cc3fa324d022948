import { joinTraced, sliceTraced } from "../diagnostics/index.js";
/** What a body does not leave to the parser, where a line begins with it. */
const ours = /^ {0,3}(?:\$\$(?!.*\$\$)|:{3,}[ \t]*[^:\s])/m;
/**
 * What stands in a quotation or an item of a list, at `start` to `end`, without the signs and blanks before its lines:
 * where it holds a formula of its own lines or a block between colons, which the parser does not know; else `null`.
 */
export function insideOf({ text, markdown }, { start, end }, lead) {
    const source = markdown.slice(start, end);
    if (!source.includes("$$") && !source.includes(":::"))
        return null;
    const pieces = [];
    let at = start;
    for (const [index, line] of source.split(/(?<=\n)/).entries()) {
        pieces.push({ from: at + Math.min(lead(line, index), line.trimEnd().length), to: at + line.length });
        at += line.length;
    }
    const inside = pieces.map(({ from, to }) => markdown.slice(from, to)).join("");
    if (!ours.test(inside))
        return null;
    return { text: joinTraced(pieces.map(({ from, to }) => sliceTraced(text, from, to))), markdown: inside };
}
/** The sign of a quotation. */
export const quotationLead = (line) => /^ {0,3}> ?/.exec(line)?.[0].length ?? 0;
/** The sign of an item, which begins in the column `column` from 0, and as many blanks before its other lines. */
export function itemLead(column) {
    let width = 0;
    return (line, index) => {
        if (index > 0)
            return Math.min(/^[ \t]*/.exec(line)?.[0].length ?? 0, column + width);
        const [sign = "", mark = ""] = /^((?:[-+*]|\d{1,9}[.)])[ \t]*)(?:\[[ xX]\][ \t]+)?/.exec(line) ?? [];
        width = mark.length;
        return sign.length;
    };
}
