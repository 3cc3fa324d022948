import { readCsv } from "../../csv/index.js";
import { hasErrors } from "../../diagnostics/index.js";
import { filledTable, tableOfRows } from "../../model/index.js";
import { newReading, readFields } from "../fields/reader.js";
import { readYaml } from "../yaml-file.js";
/** A cell of data: its characters as they stand, no marks of Markdown. */
function verbatim(text) {
    const span = text.segments[0]?.span;
    if (span === undefined)
        throw new Error("a traced text has at least one segment");
    return { inlines: text.text === "" ? [] : [{ type: "text", text }], span };
}
function fromCsv(source) {
    const { value, diagnostics } = readCsv(source);
    if (value === null)
        return { value: null, diagnostics };
    const start = { source, start: 0, end: Math.min(1, source.text.length) };
    return tableOfRows(start, value.rows.map(({ cells, span }) => ({ cells: cells.map(verbatim), span })), value.separator);
}
function fromYaml(source) {
    const { value: root, diagnostics } = readYaml(source);
    if (root === null)
        return { value: null, diagnostics };
    const reading = newReading(diagnostics);
    const value = readFields(filledTable, root, reading);
    return { value: hasErrors(reading.faults) ? null : value, diagnostics: reading.faults };
}
/** A table from its file: data from CSV, TSV or the cells of a sheet, rich text from YAML. */
export function readTableFile(source) {
    return /\.(?:[ct]sv|xlsx)$/i.test(source.path) ? fromCsv(source) : fromYaml(source);
}
