import { displayWidth } from "./display-width.js";
import { lineTable, positionAt } from "./position.js";
/** Widest excerpt in terminal columns; longer lines are cut around the caret. */
const widest = 100;
/** Columns of a cut line that stand before the caret. */
const columnsBefore = 30;
/** Code units around the caret that are looked at: no line is read whole only to be cut. */
const reach = 2 * widest;
const tabStop = 4;
const control = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;
/** `text` without what could move a terminal's cursor or turn its text around. */
export function printable(text) {
    return text.replace(control, "\uFFFD");
}
/** The first line of the span as offsets, without its line break. */
function lineOf({ source, start }) {
    const lines = lineTable(source);
    const { line } = positionAt(source, start);
    const first = lines[line - 1] ?? 0;
    const next = lines[line];
    if (next === undefined)
        return { first, last: source.text.length };
    const broken = source.text.startsWith("\r\n", next - 2) ? 2 : 1;
    return { first, last: Math.max(first, next - broken) };
}
function cellsOf(span, first, last) {
    const cells = [];
    let offset = first;
    let column = 0;
    for (const character of span.source.text.slice(first, last)) {
        const marked = offset >= span.start && offset < span.end;
        const tab = tabStop - (column % tabStop);
        const cell = character === "\t"
            ? { text: " ".repeat(tab), width: tab, marked }
            : { text: printable(character), width: displayWidth(character), marked };
        cells.push(cell);
        offset += character.length;
        column += cell.width;
    }
    return cells;
}
function widthOf(cells) {
    return cells.reduce((sum, { width }) => sum + width, 0);
}
/** The longest run of whole cells from the front that is at most `columns` wide. */
function fitting(cells, columns) {
    let width = 0;
    const end = cells.findIndex((cell) => (width += cell.width) > columns);
    return cells.slice(0, end === -1 ? cells.length : end);
}
/** Moves an offset off the middle of a surrogate pair. */
function whole(text, offset) {
    return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) && offset > 0 ? offset - 1 : offset;
}
/** The first line of `span`, cut to a readable width around its start, and the carets under it. */
export function excerptOf(span) {
    const { text } = span.source;
    const { first, last } = lineOf(span);
    const from = whole(text, Math.max(first, span.start - reach));
    const to = whole(text, Math.min(last, span.start + reach));
    const caret = Math.min(span.start, last);
    const before = cellsOf(span, from, caret);
    const after = cellsOf(span, caret, Math.max(caret, to));
    const fits = from === first && to === last && widthOf(before) + widthOf(after) <= widest;
    const kept = fits ? before : fitting(before.toReversed(), columnsBefore).toReversed();
    const cutBefore = from > first || kept.length < before.length;
    const shown = fits ? after : fitting(after, widest - widthOf(kept));
    const cutAfter = to < last || shown.length < after.length;
    const lead = (cutBefore ? "…" : "") + kept.map((cell) => cell.text).join("");
    const indent = " ".repeat(widthOf(kept) + (cutBefore ? 1 : 0));
    const marked = widthOf(shown.filter((cell) => cell.marked));
    return {
        ...positionAt(span.source, span.start),
        text: (lead + shown.map((cell) => cell.text).join("") + (cutAfter ? "…" : "")).trimEnd(),
        carets: indent + "^".repeat(Math.max(1, marked)),
    };
}
