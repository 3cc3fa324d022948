import { diagnostic, sliceTraced, spanWithin } from "../diagnostics/index.js";
import { lowerInlines, runningText } from "./inlines.js";
import { rangeOf } from "./markdown.js";
/** Short rows are filled to the width of the header; what a long row has beyond it is reported. */
export function lowerTable(node, span, lowering, depth) {
    const [head, ...body] = node.children;
    const last = body.at(-1);
    const caption = last === undefined ? null : captionRow(last, lowering);
    const rows = (caption === null ? body : body.slice(0, -1)).map((row) => lowerRow(row, lowering, depth));
    const header = head === undefined ? [] : lowerRow(head, lowering, depth);
    const width = header.length;
    const align = Array.from({ length: width }, (_, column) => node.align?.[column] ?? null);
    for (const row of node.children)
        reportLongRow(row, width, lowering);
    const full = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []));
    return { type: "table", align, header, rows: full, span, ...(caption === null ? null : { caption }) };
}
function reportLongRow(row, width, lowering) {
    if (row.children.length <= width)
        return;
    const { start, end } = rangeOf(row);
    const message = `row of ${row.children.length} cells under ${width} headings`;
    const hint = "add a heading, remove the cell, or write `\\|` for a bar in the text";
    lowering.diagnostics.push(diagnostic("rich-text/long-row", spanWithin(lowering.text, start, end), message, hint));
}
function lowerRow(row, lowering, depth) {
    return row.children.map((cell) => lowerInlines(cell, { ...lowering, figures: null }, depth));
}
const captionStart = /^[ \t]*(?:Table)?:[ \t]+(?=\S)/;
/** A line `: Caption` right under a table, which the parser takes for a row. */
function captionRow(row, lowering) {
    const { start, end } = rangeOf(row);
    const line = lowering.markdown.slice(start, end);
    return line.includes("|") ? null : captionAt(start, end, lowering);
}
function captionAt(start, end, lowering) {
    const [mark] = captionStart.exec(lowering.markdown.slice(start, end)) ?? [];
    if (mark === undefined)
        return null;
    const from = start + mark.length;
    return runningText(sliceTraced(lowering.text, from, end), lowering.markdown.slice(from, end), lowering);
}
/** The caption that a paragraph `: Caption {#tbl-id}` gives to the table before or behind it, or `null`. */
export function captionParagraph(node, lowering) {
    const { start, end } = rangeOf(node);
    return captionAt(start, end, lowering);
}
