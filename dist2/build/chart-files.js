import path from "node:path";
import { chartTable, dataFilesOf } from "../charts/index.js";
import { countMarks, readCsv } from "../csv/index.js";
import { addDiagnostics } from "../diagnostics/index.js";
import { tableOfRows } from "../model/index.js";
import { liesInside } from "./read-inside.js";
import { readSavedText, readSource, statsOf } from "./read-source.js";
const isTable = /\.[ct]sv$/i;
const commaNumber = /^[-−+]?\d+(?:,\d+)?$/;
/** Rows in which columns of numbers with decimal commas have points, as Vega reads numbers. */
function withPoints([header = [], ...rows]) {
    const columns = new Set([...header.keys()].filter((column) => {
        const cells = rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
        return cells.some((cell) => cell.includes(",")) && cells.every((cell) => commaNumber.test(cell));
    }));
    return [header, ...rows.map((row) => row.map((cell, column) => (columns.has(column) ? cell.replace(",", ".") : cell)))];
}
/** The cells of a file of data; `null` where it cannot be read. */
function cellsOf(source, found) {
    const { value, diagnostics } = readCsv(source);
    addDiagnostics(found, diagnostics);
    if (value === null)
        return null;
    const cells = value.rows.map((row) => row.cells.map(({ text }) => text));
    return value.separator === "a comma" ? cells : withPoints(cells);
}
/** A chart with the data that it names, as far as they lie in the course and can be read; the others it misses when it is drawn. */
export function chartFile({ root, folder, budget }, source, found) {
    const files = new Map(dataFilesOf(source).flatMap((name) => {
        const file = path.join(folder, ...name.split("/"));
        if (statsOf(file)?.isFile() !== true || !liesInside(folder, file))
            return [];
        const { value, diagnostics } = isTable.test(name) ? readSavedText(root, file) : readSource(root, file);
        addDiagnostics(found, diagnostics);
        budget.need("characters", value?.text.length ?? 0);
        if (isTable.test(name))
            budget.need("cells", countMarks(value?.text ?? ""));
        return value === null ? [] : [[name, { text: value.text, rows: isTable.test(name) ? cellsOf(value, found) : null }]];
    }));
    return { source, files };
}
/** Data as cells. They are placed at the start of the chart's file: the place of a row is told by the file of the data. */
function filling({ header, rows }, source) {
    const span = { source, start: 0, end: Math.min(1, source.text.length) };
    const cell = (text) => ({ inlines: text === "" ? [] : [{ type: "text", text: { text, segments: [{ start: 0, span, linear: false }] } }], span });
    return tableOfRows(span, [header, ...rows].map((row) => ({ cells: row.map(cell), span })));
}
/** The data of a chart as a table. */
export function chartFilling({ source, files }) {
    const { value, diagnostics } = chartTable(source, files);
    return value === null ? { value: null, diagnostics } : filling(value, source);
}
