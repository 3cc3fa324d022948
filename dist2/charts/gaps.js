import { diagnostic } from "../diagnostics/index.js";
import { rowsOfData } from "./chart-data.js";
import { fieldPlace, isObject, wordsOf } from "./chart-file.js";
/** Aggregates that count rows, whatever stands in them. */
const counting = new Set(["count", "distinct", "valid", "missing"]);
function needOf(channel) {
    if (!isObject(channel) || typeof channel["field"] !== "string" || counting.has(channel["aggregate"]))
        return null;
    const { field, type, scale, timeUnit } = channel;
    const isNumber = type === "quantitative" || channel["aggregate"] !== undefined || (channel["bin"] !== undefined && channel["bin"] !== null && channel["bin"] !== false);
    if (type === "temporal" || (type === undefined && timeUnit !== undefined))
        return { field, what: "no date" };
    if (!isNumber)
        return null;
    return { field, what: isObject(scale) && scale["type"] === "log" ? "no number above 0" : "no number" };
}
const isGiven = (value) => value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "");
function meets({ what }, value) {
    if (!isGiven(value) || typeof value === "boolean" || typeof value === "object")
        return false;
    if (what === "no date")
        return typeof value === "number" || !Number.isNaN(Date.parse(value)) || /^\d{1,4}$|[/.:年-]/.test(value);
    const number = Number(value);
    return Number.isFinite(number) && (what === "no number" || number > 0);
}
/** Columns that a transform of a view writes: what stands in them is not told by the data. */
function madeIn(value) {
    const made = new Set();
    const visit = (each, key) => {
        if (key === "as" && typeof each === "string")
            made.add(each);
        if (Array.isArray(each))
            for (const one of each)
                visit(one, key);
        else if (isObject(each))
            for (const [name, one] of Object.entries(each))
                visit(one, name);
    };
    visit(value, "");
    return made;
}
/** Rows of a view that cannot be drawn, one finding a column. */
function gapsOf(data, encoding, made, source) {
    const needs = new Map(Object.values(encoding).flatMap((channel) => needOf(channel) ?? []).map((need) => [need.field, need]));
    return [...needs.values()].flatMap((need) => {
        if (made.has(need.field) || !data.columns.includes(need.field))
            return [];
        const lacking = data.rows.filter((row) => !meets(need, row[need.field]));
        if (lacking.length === 0)
            return [];
        const given = lacking.map((row) => row[need.field]).filter(isGiven);
        const told = [...new Set(given)].slice(0, 3).map((value) => `\`${wordsOf(value).slice(0, 20)}\``).join(", ");
        const message = `${lacking.length} of ${data.rows.length} rows ${lacking.length === 1 ? "has" : "have"} ${need.what} in \`${need.field}\`${told === "" ? "" : `: ${told}`}`;
        const place = fieldPlace(source, need.field);
        // Vega cannot make an axis of these.
        if (need.what === "no number above 0" && given.length > 0)
            return [diagnostic("charts/data", place, message, "take them out by `transform: [{ filter: … }]`, or draw the axis without `type: log`")];
        return [diagnostic("charts/gaps", place, message, "write the numbers, or take these rows out by `transform: [{ filter: … }]`, and say in the caption that they lack")];
    });
}
/**
 * Rows that a chart would leave out without a word: a gap, a word or a NaN where it draws a number, nothing above 0 on a
 * logarithmic axis. A view that filters its rows has said itself which it leaves out.
 */
export function gapFaults(spec, files, source) {
    const found = [];
    const visit = (view, above) => {
        if (!isObject(view))
            return;
        const data = view["data"] === undefined ? above.data : rowsOfData(view["data"], files);
        const encoding = { ...above.encoding, ...(isObject(view["encoding"]) ? view["encoding"] : {}) };
        const isFiltered = above.isFiltered || JSON.stringify(view["transform"] ?? "").includes('"filter"');
        const made = new Set([...above.made, ...madeIn(view["transform"] ?? null)]);
        const here = { data, encoding, isFiltered, made };
        if (view["mark"] !== undefined && data !== null && !isFiltered)
            found.push(...gapsOf(data, encoding, made, source));
        for (const key of ["layer", "concat", "hconcat", "vconcat"]) {
            const parts = view[key];
            if (Array.isArray(parts))
                for (const part of parts)
                    visit(part, here);
        }
        if (isObject(view["spec"]))
            visit(view["spec"], here);
    };
    visit(spec, { data: null, encoding: {}, isFiltered: false, made: new Set() });
    return found.filter((one, index) => found.findIndex(({ message }) => message === one.message) === index);
}
