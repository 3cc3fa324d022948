import { joinTraced, replaceTraced, sliceTraced } from "../diagnostics/index.js";
import { rangeOf } from "./markdown.js";
/**
 * The text of a code block. Each of its lines is found again in the source, since quotations and lists put marks and
 * indentation before them; a line that is not there as it stands (a tab that was expanded) leads to the whole block.
 */
export function codeBlockText(node, lowering) {
    const { start, end } = rangeOf(node);
    const { text, markdown } = lowering;
    const at = node.lang === null && node.meta === null ? start : endOfLine(markdown, start);
    return linesWithin(node.value, { start: at, end }, lowering) ?? replaceTraced(text, start, end, node.value);
}
/** `value` as its lines stand within a stretch of the source; `null` where one of them does not. */
export function linesWithin(value, { start, end }, { text, markdown }) {
    let at = start;
    const pieces = [];
    for (const [index, line] of value.split(/\r\n?|\n/).entries()) {
        const newline = index === 0 ? null : endOfLine(markdown, at);
        const found = markdown.indexOf(line, newline ?? at);
        if (found < 0 || found + line.length > end)
            return null;
        if (newline !== null)
            pieces.push(replaceTraced(text, newline, newline + 1, "\n"));
        pieces.push(sliceTraced(text, found, found + line.length));
        at = found + line.length;
    }
    return joinTraced(pieces);
}
function endOfLine(text, from) {
    const at = text.slice(from).search(/[\r\n]/);
    return at < 0 ? text.length : from + at;
}
