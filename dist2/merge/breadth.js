import { displayWidthOf } from "../diagnostics/index.js";
import { plainText } from "../model/index.js";
/** A column of two holds as many columns of code, five fewer beside numbers of lines, and so many columns of a table. */
const most = { letters: 46, numbered: 41, columns: 4 };
/** Whether a line of code is longer than half a page is wide, so that looks set it across both columns. */
export function isBroadCode({ text, numberedFrom }) {
    const room = numberedFrom === null ? most.letters : most.numbered;
    return text.text.split("\n").some((line) => displayWidthOf(line.trimEnd()) > room);
}
/** In points: a Latin letter of 8.5 pt, what parts two columns of a table, and half a page. */
const half = { letter: 4.4, gap: 18, page: 234 };
/** Whether the cells of a table stand on one line each within half a page, however many columns they make. */
export function isSlimTable({ header, rows }) {
    const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => displayWidthOf(plainText(row[column]?.inlines ?? [])))));
    return widths.reduce((sum, width) => sum + width * half.letter, (widths.length - 1) * half.gap) <= half.page;
}
/** Whether a table has more columns than half a page, or a page of large print, holds beside each other. */
export function isBroadTable(columns) {
    return columns > most.columns;
}
