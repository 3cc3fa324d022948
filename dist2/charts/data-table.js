import { diagnostic } from "../diagnostics/index.js";
import { dataIn, rowsOfData } from "./chart-data.js";
import { isGraph, isObject, readSpec, startOf, valuesIn, wordsOf } from "./chart-file.js";
/** Longer tables are no help behind a chart. */
const longestTable = 200;
/** What a chart calls a column: the title of its axis or its legend. */
function titleOf(channel) {
    for (const holder of [channel, channel["axis"], channel["legend"], channel["header"]])
        if (isObject(holder) && typeof holder["title"] === "string" && holder["title"] !== "")
            return holder["title"];
    return null;
}
/** The columns that the channels of a chart draw, in their order, with what each is called. */
function drawnColumns(spec) {
    const drawn = new Map();
    for (const [, value] of valuesIn(spec)) {
        if (!isObject(value) || typeof value["field"] !== "string")
            continue;
        const { field } = value;
        const title = titleOf(value);
        const known = drawn.get(field);
        // A title behind an aggregate is one of the result, not of the column.
        if (known === undefined || known === field)
            drawn.set(field, value["aggregate"] === undefined && value["bin"] === undefined ? (title ?? field) : field);
    }
    return drawn;
}
/**
 * The rows that a chart is drawn from, in the columns that it draws; all columns where it computes others from them.
 * Refused is what has no rows of its own, and more rows than anybody reads.
 */
export function chartTable(source, files) {
    const fail = (message, hint) => ({ value: null, diagnostics: [diagnostic("charts/no-table", startOf(source), message, hint)] });
    if (isGraph(source.path))
        return fail("a graph has no data to print as a table", "take `data-table` away");
    const { value: spec } = readSpec(source);
    // That it cannot be read is told when it is drawn.
    if (spec === null)
        return { value: null, diagnostics: [] };
    const data = dataIn(spec).map((one) => rowsOfData(one, files)).find((one) => one !== null) ?? null;
    if (data === null || data.rows.length === 0)
        return fail("the chart has no rows of data to print as a table", "take `data-table` away, or give the chart its data as `values` or as a file");
    if (data.rows.length > longestTable)
        return fail(`the chart has ${data.rows.length} rows of data; a table behind it may have ${longestTable}`, "take `data-table` away, or summarise the data");
    const drawn = drawnColumns(spec);
    const shown = [...drawn.keys()].filter((name) => data.columns.includes(name));
    const columns = shown.length === 0 || shown.length < drawn.size ? data.columns : shown;
    return {
        value: { header: columns.map((name) => drawn.get(name) ?? name), rows: data.rows.map((row) => columns.map((name) => wordsOf(row[name]))) },
        diagnostics: [],
    };
}
