import { closestName, diagnostic } from "../diagnostics/index.js";
import { dataIn, rowsOfData } from "./chart-data.js";
import { fieldPlace, valuesIn } from "./chart-file.js";
/** What makes columns that the data do not have. */
const makers = new Set(["transform", "datasets", "sequence", "graticule", "repeat"]);
/** Whether a specification computes columns of its own. */
function makesColumns(spec) {
    return [...valuesIn(spec)].some(([key]) => makers.has(key));
}
/** The columns that the data of a specification have, or `null` where that cannot be told before it is drawn. */
function columnsOf(spec, files) {
    if (makesColumns(spec))
        return null;
    const columns = new Set();
    for (const data of dataIn(spec)) {
        const rows = rowsOfData(data, files);
        if (rows === null)
            return null;
        for (const name of rows.columns)
            columns.add(name);
    }
    return columns.size === 0 ? null : columns;
}
/** Fields that a chart names and its data have not: Vega-Lite would draw nothing for them, without a word. */
export function fieldFaults(spec, files, source) {
    const columns = columnsOf(spec, files);
    if (columns === null)
        return [];
    const named = [...valuesIn(spec)].flatMap(([key, value]) => (key === "field" && typeof value === "string" ? [value] : []));
    return [...new Set(named)].filter((name) => !columns.has(name) && !/[.[\\]/.test(name)).map((name) => {
        const near = closestName(name, columns);
        return diagnostic("charts/data", fieldPlace(source, name), `the data have no column \`${name}\``, near === null ? `use one of ${[...columns].slice(0, 6).map((one) => `\`${one}\``).join(", ")}` : `use \`${near}\``);
    });
}
