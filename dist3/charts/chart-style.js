import { isObject } from "./chart-file.js";
import { lightnessOf } from "./lightness.js";
/** Colours of series, each of another lightness (CIELAB 25, 38, 53, 65, 76, 87), so that grey print keeps them apart. */
const usualSeries = ["#1d3f66", "#a2352b", "#3a8f5c", "#e08a3c", "#8fc1e3", "#f2d98b"];
/** The same colour by eye, and another by its digits: what repeats a colour can be told from it, and is hatched. */
function twin(colour) {
    const blue = parseInt(colour.slice(5), 16);
    return `${colour.slice(0, 5)}${(blue ^ 1).toString(16).padStart(2, "0")}`;
}
/** The colours of series: those that the theme sets, else the accent first, in the place of the usual one that is as light. */
export function seriesColours({ accent, series }) {
    const own = lightnessOf(accent) ?? 0;
    const distance = (hex) => Math.abs((lightnessOf(hex) ?? 0) - own);
    const nearest = usualSeries.reduce((best, hex) => (distance(hex) < distance(best) ? hex : best));
    const usual = [accent, ...usualSeries.filter((hex) => hex !== nearest)];
    return usual.map((colour, index) => series[index] ?? colour);
}
/** How charts look where they do not say otherwise. */
export function chartConfig(look) {
    const { accent, family, ink, grid } = look;
    const colours = seriesColours(look);
    const words = { labelColor: ink, titleColor: ink, labelFontSize: 11, titleFontSize: 11, titleFontWeight: "normal" };
    return {
        background: "transparent", font: family, padding: 2,
        view: { continuousWidth: 380, continuousHeight: 220, discreteWidth: { step: 28 }, discreteHeight: { step: 24 }, stroke: "transparent" },
        mark: { color: accent }, bar: { color: accent }, line: { color: accent, strokeWidth: 1.75 }, point: { color: accent, size: 36, filled: true }, area: { color: accent },
        rule: { color: "#444444" }, boxplot: { median: { color: "#ffffff" } },
        axis: { ...words, gridColor: grid, domainColor: "#666666", tickColor: "#666666" },
        legend: { ...words, symbolSize: 70 }, header: words,
        title: { fontSize: 13, color: ink, anchor: "start", fontWeight: "bold" }, text: { fontSize: 11, color: ink },
        range: { category: [...colours, ...colours.map(twin)], ramp: ["#eef3f8", accent], ordinal: ["#c9d8e8", accent], heatmap: ["#eef3f8", accent] },
    };
}
const dashed = new Set(["line", "trail", "rule"]);
const shaped = new Set(["point", "circle", "square"]);
/** Dashes of lines, more than Vega-Lite has of itself. */
const dashes = [[1, 0], [6, 3], [2, 2], [8, 3, 2, 3], [1, 3], [12, 3], [4, 2, 1, 2, 1, 2], [10, 2, 4, 2]];
function markName(mark) {
    if (typeof mark === "string")
        return mark;
    return isObject(mark) && typeof mark["type"] === "string" ? mark["type"] : "";
}
/** Whether a channel tells series apart by colours. */
function isOfSeries(channel) {
    return isObject(channel) && typeof channel["field"] === "string" && channel["type"] !== "quantitative" && channel["type"] !== "temporal" && channel["bin"] === undefined;
}
/** A filled point for a mark that has one shape alone. */
function asPoint(mark) {
    return isObject(mark) ? { filled: true, ...mark, type: "point" } : { type: "point", filled: true };
}
/** The encoding of a view with a channel more that tells its series apart; `null` where its mark has none, or it has one. */
function toldApart(encoding, color, name) {
    const channel = dashed.has(name) ? "strokeDash" : shaped.has(name) ? "shape" : null;
    if (channel === null || encoding[channel] !== undefined)
        return null;
    const told = Object.fromEntries(["field", "type", "title", "sort", "legend"].flatMap((key) => (color[key] === undefined ? [] : [[key, color[key]]])));
    return { ...encoding, [channel]: { ...told, ...(channel === "strokeDash" ? { scale: { range: dashes } } : {}) } };
}
/**
 * The specification with every series told by more than its colour: lines by their dashes, points by their shapes.
 * `above` is the channel of colour that the layers of a view share.
 */
export function printable(spec, above = null) {
    if (Array.isArray(spec))
        return spec.map((each) => printable(each, above));
    if (!isObject(spec))
        return spec;
    const encoding = isObject(spec["encoding"]) ? spec["encoding"] : {};
    const own = encoding["color"] ?? above;
    const color = isOfSeries(own ?? undefined) ? own : null;
    const inner = Object.fromEntries(Object.entries(spec).map(([key, value]) => [key, key === "data" || key === "datasets" ? value : printable(value, key === "layer" ? color : null)]));
    const { mark } = spec;
    if (mark === undefined || color === null)
        return inner;
    const name = markName(mark);
    const told = toldApart(encoding, color, name);
    if (told === null)
        return inner;
    return { ...inner, ...(name === "circle" || name === "square" ? { mark: asPoint(mark) } : {}), encoding: told };
}
/** A Vega specification in which every moment is one of universal time: another zone must give no other picture. */
export function inUniversalTime(spec) {
    const text = JSON.stringify(spec)
        .replaceAll('"type":"time"', '"type":"utc"')
        .replaceAll('"formatType":"time"', '"formatType":"utc"')
        .replaceAll(/\btimeFormat\(/g, "utcFormat(")
        .replaceAll(/\btimeParse\(/g, "utcParse(")
        .replaceAll(/\bdatetime\(/g, "utc(")
        .replaceAll(/\btime(Offset|Sequence)\(/g, "utc$1(")
        .replaceAll(/\b(year|quarter|month|date|day|dayofyear|week|hours|minutes|seconds|milliseconds)\((?=datum)/g, "utc$1(")
        .replaceAll('"type":"timeunit"', '"type":"timeunit","timezone":"utc"');
    return JSON.parse(text);
}
