import { diagnostic } from "../diagnostics/index.js";
import { parseRecords } from "./parse-records.js";
import { separatorOf } from "./separator.js";
/** Turns offsets of bytes, asked for from the first to the last, into those of the text. */
class ByteOffsets {
    #byte = 0;
    #at;
    #text;
    constructor(text, start) {
        this.#text = text;
        this.#at = start;
    }
    at(byte) {
        while (this.#byte < byte && this.#at < this.#text.length) {
            const code = this.#text.codePointAt(this.#at) ?? 0;
            this.#byte += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
            this.#at += code < 0x10000 ? 1 : 2;
        }
        return this.#at;
    }
}
/** Where a cell stands without the blanks around it. A line end before it is that of the row before. */
function placeOf({ text }, from, to) {
    const written = text.slice(from, to);
    const start = from + (/^[ \t\r\n\f]*/.exec(written)?.[0].length ?? 0);
    return { start, end: start + text.slice(start, to).trimEnd().length };
}
/** The cell with the way back to the file: each pair of marks inside it stands for its first, which ends a segment. */
function traced(source, { value, isQuoted }, start, end) {
    if (!isQuoted || value === "")
        return { text: value, segments: [{ start: 0, span: { source, start, end }, linear: value.length === end - start }] };
    const segments = [];
    let [length, from] = [0, start + 1];
    while (length < value.length) {
        const mark = source.text.indexOf('"', from);
        const to = Math.min(mark === -1 ? end : mark + 1, from + value.length - length);
        // What the file says otherwise than the parser is placed as a whole.
        if (to <= from)
            return { text: value, segments: [{ start: 0, span: { source, start, end }, linear: false }] };
        segments.push({ start: length, span: { source, start: from, end: to }, linear: true });
        length += to - from;
        from = mark + 2;
    }
    return { text: value, segments };
}
/** What the parser gave up on. `start` is where the cell begins that it could not read. */
function quoteFault(source, start) {
    const closing = /^"(?:[^"]|"")*"/.exec(source.text.slice(start))?.[0].length ?? null;
    if (closing === null)
        return diagnostic("content/csv-quotes", { source, start, end: start + 1 }, "the quotation mark is never closed", 'end the cell with `"`, and double the marks inside it');
    const at = start + closing;
    return diagnostic("content/csv-quotes", { source, start: at, end: at + 1 }, "text behind the closing quotation mark of a cell", 'double the marks inside the cell: `""`');
}
const isBlank = ({ text }) => text === "";
/** Spreadsheets write columns of nothing: rows end with their last cell, or with the last column that has a header or a cell. */
function trimmed(rows) {
    const used = (cells) => cells.findLastIndex((cell) => !isBlank(cell)) + 1;
    const [header] = rows;
    if (header === undefined)
        return [];
    const widest = rows.reduce((most, { cells }) => Math.max(most, used(cells)), 0);
    const width = Math.min(header.cells.length, Math.max(used(header.cells), widest));
    return rows.map(({ cells, span }) => ({ cells: cells.slice(0, Math.max(width, used(cells))), span }));
}
/** Most separators, quotation marks and line ends of one file: fifty thousand rows of ten cells. */
const mostMarks = 500_000;
/** Separators, quotation marks and line ends of a text: what taking it apart takes. */
export function countMarks(text) {
    let count = 0;
    for (let at = 0; at < text.length; at++)
        if (isMark.has(text.charCodeAt(at)))
            count++;
    return count;
}
/** A file that holds too many cells to be taken apart at all, or `null`. */
function beyondLimit(source) {
    const count = countMarks(source.text);
    if (count <= mostMarks)
        return null;
    return diagnostic("content/limit", { source, start: 0, end: 1 }, `a table of ${count} separators, quotation marks and line ends; the limit is ${mostMarks}`, "split the table");
}
const isMark = new Set(Array.from(',;\t|"\n', (mark) => mark.charCodeAt(0)));
/**
 * The rows of a CSV file (RFC 4180), separated by commas, semicolons, tabs or vertical bars, whichever its rows agree on,
 * or by what a first line `sep=;` names. Rows may differ in length. A file whose quotation marks do not fit together has no rows.
 */
export function readCsv(source) {
    const beyond = beyondLimit(source);
    if (beyond !== null)
        return { value: null, diagnostics: [beyond] };
    const { text, path } = source;
    const { sign, name, start } = separatorOf(path, text);
    const { records, failure } = parseRecords(text.slice(start), sign, null);
    const offsets = new ByteOffsets(text, start);
    let from = start;
    const rows = records.map((record) => {
        let first = -1;
        const cells = record.map((cell) => {
            const to = offsets.at(cell.endByte);
            const place = placeOf(source, from, to);
            if (first === -1)
                first = place.start;
            from = Math.min(text.length, to + (cell === record.at(-1) ? 0 : sign.length));
            return traced(source, cell, place.start, Math.max(place.start, place.end));
        });
        return { cells, span: { source, start: first, end: from } };
    });
    if (failure === null)
        return { value: { rows: trimmed(rows), separator: name }, diagnostics: [] };
    // The parser ends in the cell behind the last that it gave out; a sign of separation may stand before it.
    const rest = text.slice(from);
    return { value: null, diagnostics: [quoteFault(source, from + Math.max(0, rest.indexOf('"')))] };
}
