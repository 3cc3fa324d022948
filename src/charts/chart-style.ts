import { isObject } from "./chart-file.js";
import type { Json, JsonObject } from "./chart-file.js";

/** What the page says of a chart: its colour of accent and the face of its words. */
export interface ChartLook {
  /** `#rrggbb`. */
  readonly accent: string;
  readonly family: string;
}

/** Colours of series, each of another lightness (CIELAB 25, 38, 53, 65, 76, 87), so that grey print keeps them apart. */
const series = ["#1d3f66", "#a2352b", "#3a8f5c", "#e08a3c", "#8fc1e3", "#f2d98b"];

function lightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return light > 216 / 24389 ? 116 * Math.cbrt(light) - 16 : (24389 / 27) * light;
}

/** The colours of series with the accent first, in the place of the one that is as light. */
export function seriesColours(accent: string): readonly string[] {
  const own = lightness(accent);
  const distance = (hex: string): number => Math.abs(lightness(hex) - own);
  const nearest = series.reduce((best, hex) => (distance(hex) < distance(best) ? hex : best));
  return [accent, ...series.filter((hex) => hex !== nearest)];
}

/** How charts look where they do not say otherwise. */
export function chartConfig({ accent, family }: ChartLook): JsonObject {
  const words = { labelColor: "#222222", titleColor: "#222222", labelFontSize: 11, titleFontSize: 11, titleFontWeight: "normal" };
  return {
    background: "transparent", font: family, padding: 2,
    view: { continuousWidth: 380, continuousHeight: 220, discreteWidth: { step: 28 }, discreteHeight: { step: 24 }, stroke: "transparent" },
    mark: { color: accent }, bar: { color: accent }, line: { color: accent, strokeWidth: 1.75 }, point: { color: accent, size: 36, filled: true }, area: { color: accent },
    rule: { color: "#444444" }, boxplot: { median: { color: "#ffffff" } },
    axis: { ...words, gridColor: "#dddddd", domainColor: "#666666", tickColor: "#666666" },
    legend: { ...words, symbolSize: 70 }, header: words,
    title: { fontSize: 13, color: "#222222", anchor: "start", fontWeight: "bold" }, text: { fontSize: 11, color: "#222222" },
    range: { category: seriesColours(accent), ramp: ["#eef3f8", accent], ordinal: ["#c9d8e8", accent], heatmap: ["#eef3f8", accent] },
  };
}

const dashed: ReadonlySet<string> = new Set(["line", "trail", "rule"]);
const shaped: ReadonlySet<string> = new Set(["point"]);

function markName(mark: Json | undefined): string {
  if (typeof mark === "string") return mark;
  return isObject(mark) && typeof mark["type"] === "string" ? mark["type"] : "";
}

/** The specification with every series told by more than its colour: lines by their dashes, points by their shapes. */
export function printable(spec: Json): Json {
  if (Array.isArray(spec)) return (spec as readonly Json[]).map(printable);
  if (!isObject(spec)) return spec;
  const { encoding, mark } = spec;
  const inner = Object.fromEntries(Object.entries(spec).map(([key, value]) => [key, key === "data" || key === "datasets" ? value : printable(value)]));
  if (!isObject(encoding)) return inner;
  const { color } = encoding;
  if (!isObject(color) || typeof color["field"] !== "string" || color["type"] === "quantitative" || color["type"] === "temporal" || color["bin"] !== undefined) return inner;
  const name = markName(mark);
  const channel = dashed.has(name) ? "strokeDash" : shaped.has(name) ? "shape" : null;
  if (channel === null || encoding[channel] !== undefined) return inner;
  const told = { field: color["field"], ...(color["type"] === undefined ? {} : { type: color["type"] }), ...(color["title"] === undefined ? {} : { title: color["title"] }), ...(color["sort"] === undefined ? {} : { sort: color["sort"] }), ...(color["legend"] === undefined ? {} : { legend: color["legend"] }) };
  return { ...inner, encoding: { ...encoding, [channel]: told } };
}

/** A Vega specification in which every moment is one of universal time: another zone must give no other picture. */
export function inUniversalTime(spec: object): JsonObject {
  const text = JSON.stringify(spec)
    .replaceAll('"type":"time"', '"type":"utc"')
    .replaceAll('"formatType":"time"', '"formatType":"utc"')
    .replaceAll(/\btimeFormat\(/g, "utcFormat(")
    .replaceAll(/\btimeParse\(/g, "utcParse(")
    .replaceAll(/\bdatetime\(/g, "utc(")
    .replaceAll(/\btime(Offset|Sequence)\(/g, "utc$1(")
    .replaceAll(/\b(year|quarter|month|date|day|dayofyear|week|hours|minutes|seconds|milliseconds)\((?=datum)/g, "utc$1(")
    .replaceAll('"type":"timeunit"', '"type":"timeunit","timezone":"utc"');
  return JSON.parse(text) as JsonObject;
}
