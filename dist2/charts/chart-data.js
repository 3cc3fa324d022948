import { isObject, valuesIn } from "./chart-file.js";
function rowsOf(values) {
    if (!Array.isArray(values))
        return null;
    // A bare value is a row of one column, which Vega-Lite calls `data`.
    const rows = values.map((row) => (isObject(row) ? row : { data: row }));
    return { columns: [...new Set(rows.slice(0, 1000).flatMap((row) => Object.keys(row)))], rows };
}
function rowsOfTable([header = [], ...rows]) {
    return { columns: header, rows: rows.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ""]))) };
}
function rowsOfJson(text) {
    try {
        return rowsOf(JSON.parse(text));
    }
    catch {
        return null;
    }
}
/** The rows that a `data` of a specification holds or names; `null` where that cannot be told before it is drawn. */
export function rowsOfData(data, files) {
    if (!isObject(data))
        return null;
    if (data["values"] !== undefined)
        return rowsOf(data["values"]);
    const address = data["url"];
    const file = typeof address === "string" ? files.get(address) : undefined;
    if (file === undefined)
        return null;
    return file.rows === null ? rowsOfJson(file.text) : rowsOfTable(file.rows);
}
/** The data of a specification: its own and those of its parts, in order. */
export function dataIn(spec) {
    return [...valuesIn(spec)].flatMap(([key, value]) => (key === "data" && isObject(value) ? [value] : []));
}
const quoted = (cell) => `"${cell.replaceAll('"', '""')}"`;
/** The text of a file as Vega is to read it: a table in the one form of CSV that it knows. */
export function textForVega(address, { text, rows }) {
    if (rows === null)
        return text;
    const separator = /\.tsv$/i.test(address) ? "\t" : ",";
    return rows.map((row) => row.map(quoted).join(separator)).join("\n");
}
