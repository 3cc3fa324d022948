import { diagnostic, positionAt } from "../diagnostics/index.js";
import { usualAlignment } from "./column-alignment.js";
import { plainText } from "./plain-text.js";
const mostCells = 50_000;
const mostColumns = 50;
function cellCount(count) {
    return `${count} ${count === 1 ? "cell" : "cells"}`;
}
function longRows(width, rows, separator) {
    return rows
        .filter(({ cells }) => cells.length > width)
        .map(({ cells, span }) => diagnostic("content/ragged-row", span, `the row has ${cellCount(cells.length)}, the header has ${width}`, `put a cell that holds ${separator} into quotation marks`));
}
const mostLines = 8;
/** One warning for all rows that lack cells: a sheet that leaves its last column open is one fault. */
function shortRows(width, rows) {
    const short = rows.filter(({ cells }) => cells.length < width);
    const [first, ...others] = short;
    if (first === undefined)
        return [];
    const lines = short.slice(0, mostLines).map(({ span }) => String(positionAt(span.source, span.start).line));
    const where = short.length > mostLines ? `${lines.join(", ")} and ${short.length - mostLines} more` : lines.join(", ");
    const message = others.length === 0
        ? `the row has ${cellCount(first.cells.length)}, the header has ${width}: the missing ones are left empty`
        : `${short.length} rows have fewer cells than the header, which has ${width}: the missing ones are left empty (lines ${where})`;
    return [diagnostic("content/short-row", first.span, message, "write the missing cells, empty ones too")];
}
/** The row with as many cells as the header. */
function filled({ cells, span }, width) {
    const gap = { inlines: [], span: { ...span, start: span.end } };
    return [...cells, ...Array.from({ length: width - cells.length }, () => gap)];
}
/**
 * The table of these rows, the header first; what concerns it as a whole is placed at `start`. Short rows are filled.
 * `separator` is what separates cells in the file, in words.
 */
export function tableOfRows(start, [header, ...rows], separator = "a comma") {
    if (header === undefined)
        return { value: null, diagnostics: [diagnostic("content/empty-file", start, "the file holds no table", "write a header row and rows, or remove the file")] };
    if (header.cells.length > mostColumns)
        return { value: null, diagnostics: [diagnostic("content/limit", start, `a table of ${header.cells.length} columns; the limit is ${mostColumns}`, "split the table")] };
    if (header.cells.length * (rows.length + 1) > mostCells)
        return { value: null, diagnostics: [diagnostic("content/limit", start, "more than 50,000 cells in one table", "split the table")] };
    const width = header.cells.length;
    const long = longRows(width, rows, separator);
    const diagnostics = [...long, ...shortRows(width, rows)];
    if (long.length > 0)
        return { value: null, diagnostics };
    const align = header.cells.map((_, column) => usualAlignment(rows.map(({ cells }) => plainText(cells[column]?.inlines ?? []))));
    return { value: { header: header.cells, rows: rows.map((row) => filled(row, width)), align }, diagnostics };
}
/** The table with its columns where `align` puts them, and the usual place for those behind the last that it names. */
export function alignedTable(filling, align) {
    if (align === null)
        return { value: filling, diagnostics: [] };
    const width = filling.header.length;
    const { sides, span } = align;
    if (sides.length <= width)
        return { value: { ...filling, align: filling.align.map((usual, column) => sides[column] ?? usual) }, diagnostics: [] };
    const message = `\`align\` places ${sides.length} columns, the table has ${width}`;
    return { value: filling, diagnostics: [diagnostic("content/invalid-value", span, message, `write at most ${width} ${width === 1 ? "word" : "words"}`)] };
}
