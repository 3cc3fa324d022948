import { closestName, diagnostic } from "../diagnostics/index.js";
import { isObject, placeOf } from "./chart-file.js";
const compositions = ["layer", "hconcat", "vconcat", "concat", "facet", "repeat", "spec"];
/** The keys of a view, of whatever kind. */
const viewKeys = [
    "$schema", "data", "datasets", "description", "title", "name", "transform", "params", "mark", "encoding", ...compositions, "resolve", "config", "width", "height",
    "view", "projection", "padding", "autosize", "background", "bounds", "spacing", "align", "center", "columns", "usermeta",
];
const channels = [
    "x", "y", "x2", "y2", "xOffset", "yOffset", "xError", "yError", "xError2", "yError2", "theta", "theta2", "radius", "radius2", "longitude", "latitude", "longitude2",
    "latitude2", "color", "fill", "stroke", "opacity", "fillOpacity", "strokeOpacity", "strokeWidth", "strokeDash", "size", "angle", "shape", "detail", "key", "text",
    "href", "url", "description", "tooltip", "order", "facet", "row", "column", "time",
];
/** The words that a channel takes for its `type` and its `aggregate`. */
const words = {
    type: ["quantitative", "temporal", "ordinal", "nominal", "geojson"],
    aggregate: [
        "count", "valid", "values", "missing", "distinct", "sum", "product", "mean", "average", "variance", "variancep", "stdev", "stdevp", "stderr", "median", "q1", "q3",
        "ci0", "ci1", "min", "max", "exponential", "argmin", "argmax",
    ],
};
/** Where a key stands in a file, else where its letters do. */
function keyPlace(source, key) {
    const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const found = new RegExp(`(?<![\\w$])(${escaped})["']?\\s*:`, "d").exec(source.text)?.indices?.[1];
    return found === undefined ? placeOf(source, key) : { source, start: found[0], end: found[1] };
}
function hintOf(word, known) {
    const near = closestName(word, known);
    return near === null ? `use one of ${known.slice(0, 8).map((one) => `\`${one}\``).join(", ")}` : `use \`${near}\``;
}
function channelFaults(name, channel, source) {
    const own = channels.includes(name) ? [] : [diagnostic("charts/syntax", keyPlace(source, name), `Vega-Lite has no channel \`${name}\``, hintOf(name, channels))];
    const said = (isObject(channel) ? Object.entries(channel) : []).flatMap(([key, value]) => {
        const known = Object.hasOwn(words, key) ? words[key] : undefined;
        if (known === undefined || typeof value !== "string" || known.includes(value))
            return [];
        return [diagnostic("charts/syntax", placeOf(source, value), `Vega-Lite has no ${key} \`${value}\``, hintOf(value, known))];
    });
    return [...own, ...said];
}
/** Slips of the pen that Vega-Lite would draw nothing for, or something else, without a place: keys of views, channels, and their types. */
export function spellingFaults(view, source, isOuter = true) {
    const keys = Object.keys(view).flatMap((key) => {
        const near = viewKeys.includes(key) ? null : closestName(key, viewKeys);
        return near === null || Object.hasOwn(view, near) ? [] : [diagnostic("charts/syntax", keyPlace(source, key), `Vega-Lite has no key \`${key}\` here`, `use \`${near}\``)];
    });
    const { encoding } = view;
    const inside = [...["layer", "hconcat", "vconcat", "concat"].flatMap((key) => (Array.isArray(view[key]) ? view[key] : [])), view["spec"] ?? null].filter((each) => isObject(each));
    const isEmpty = isOuter && keys.length === 0 && view["mark"] === undefined && !compositions.some((key) => view[key] !== undefined);
    return [
        ...keys,
        ...(isEmpty ? [diagnostic("charts/syntax", { source, start: 0, end: Math.min(1, source.text.length) }, "the chart has no `mark`", "add `mark: bar`, `line` or `point`")] : []),
        ...(isObject(encoding) ? Object.entries(encoding).flatMap(([name, channel]) => channelFaults(name, channel, source)) : []),
        ...inside.flatMap((each) => spellingFaults(each, source, false)),
    ];
}
