import { isObject } from "./chart-file.js";
/** Columns of a table that hold nothing but numbers and gaps. */
function numericColumns([head = [], ...rows]) {
    return head.filter((_, column) => rows.some((row) => row[column] !== "") && rows.every((row) => Number.isFinite(Number(row[column] ?? ""))));
}
/**
 * A Vega specification in which numbers of a table are numbers. Vega-Lite reads as numbers only what is drawn: what a
 * transform computes with would be words, and `+` would put them side by side.
 */
export function withNumbers(spec, files) {
    const { data } = spec;
    if (!Array.isArray(data))
        return spec;
    return { ...spec, data: data.map((one) => numbered(one, files)) };
}
function numbered(data, files) {
    if (!isObject(data) || typeof data["url"] !== "string")
        return data;
    const rows = files.get(data["url"])?.rows;
    const format = isObject(data["format"]) ? data["format"] : {};
    const own = format["parse"] ?? {};
    if (rows === undefined || rows === null || !isObject(own))
        return data;
    const numbers = Object.fromEntries(numericColumns(rows).map((name) => [name, "number"]));
    return { ...data, format: { ...format, parse: { ...numbers, ...own } } };
}
