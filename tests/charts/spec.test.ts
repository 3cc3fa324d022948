import { expect, test } from "vitest";
import type { ChartData } from "../../src/charts/chart-data.js";
import { readCsv } from "../../src/csv/index.js";
import { drawCharts } from "../../src/charts/index.js";
import { seriesColours } from "../../src/charts/chart-style.js";
import { installedPackages } from "../../src/charts/load-packages.js";
import { vegaPicture } from "../../src/charts/vega-picture.js";
import type { PackageLoader } from "../../src/charts/load-packages.js";
import { formatDiagnostic } from "../../src/diagnostics/index.js";
import type { Outcome } from "../../src/diagnostics/index.js";
import type { Drawable } from "../../src/images/index.js";
import { comparedFonts } from "../support/drawn-picture.js";
import { runSpecs } from "../support/spec-cases.js";

const nothingInstalled: PackageLoader = { charts: () => Promise.resolve(null), graphs: () => Promise.resolve(null) };

const look = { accent: "#1d3f66", series: [], ink: "#222222", grid: "#dddddd", family: "Source Sans 3" };

function dataOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, ChartData> {
  return new Map(Object.entries(files).map(([path, text]) => [path, { text, rows: /\.[ct]sv$/.test(path) ? (readCsv({ path, text }).value?.rows.map((row) => row.cells.map((cell) => cell.text)) ?? null) : null }]));
}

async function drawn(path: string, text: string, files: Readonly<Record<string, string>> = {}, loader = installedPackages): Promise<Outcome<Drawable>> {
  const [outcome] = (await drawCharts(new Map([[path, { source: { path, text }, files: dataOf(files) }]]), { fonts: comparedFonts, look }, loader)).values();
  if (outcome === undefined) throw new Error("one chart was asked for");
  return outcome;
}

runSpecs("charts", async ({ inputs }) => {
  const [chart, ...others] = inputs;
  const files = Object.fromEntries(others.map(({ path, text }) => [path, text]));
  const isBare = others.some(({ language }) => language === "missing");
  const { diagnostics } = await drawn(chart?.path ?? "", chart?.text ?? "", files, isBare ? nothingInstalled : installedPackages);
  return diagnostics.map(formatDiagnostic).join("\n\n") || "no faults";
});

const bars = "data: { url: tables/plants.csv }\nmark: bar\nencoding:\n  x: { field: plant }\n  y: { field: count, type: quantitative }\n";

test("a chart takes its data from a table of the course", async () => {
  const { value, diagnostics } = await drawn("figures/a.vl.yaml", bars, { "tables/plants.csv": "plant,count\nreed,3\nsedge,5\n" });
  expect(diagnostics).toEqual([]);
  expect(value?.kind).toBe("vector");
});

test("what a table of the course holds as numbers is counted with", async () => {
  const rest = "transform: [{ calculate: datum.low + datum.more, as: high }]\nmark: rule\nencoding:\n  x: { field: n, type: quantitative }\n  y: { field: low, type: quantitative, scale: { domain: [0, 10] } }\n  y2: { field: high }\n";
  const fromTable = await drawn("figures/a.vl.yaml", `data: { url: data/a.csv }\n${rest}`, { "data/a.csv": "n,low,more\n1,2,5\n" });
  const written = await drawn("figures/a.vl.yaml", `data: { values: [{ n: 1, low: 2, more: 5 }] }\n${rest}`);
  expect(written.value).not.toBeNull();
  const withoutPlaces = (value: unknown): string => JSON.stringify(value, (key, each: unknown) => (key === "segments" ? [] : each));
  expect(withoutPlaces(fromTable.value)).toBe(withoutPlaces(written.value));
});

test("the same chart is the same drawing in another zone of time", async () => {
  const text = JSON.stringify({ data: { values: [{ d: "2027-03-01", v: 1 }, { d: "2027-03-31T23:30:00Z", v: 2 }] }, mark: "bar", encoding: { x: { timeUnit: "yearmonthdate", field: "d" }, y: { field: "v", type: "quantitative" } } });
  const zone = process.env["TZ"];
  process.env["TZ"] = "Asia/Shanghai";
  const east = await drawn("figures/a.vl.json", text);
  process.env["TZ"] = "America/Los_Angeles";
  const west = await drawn("figures/a.vl.json", text);
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  expect(east.value).not.toBeNull();
  expect(JSON.stringify(east.value)).toBe(JSON.stringify(west.value));
});

test("colours of series differ in lightness by seven steps of a hundred at least, in grey print too", () => {
  const grey = (hex: string): number => {
    const light = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 116 * Math.cbrt(0.2126 * (light[0] ?? 0) + 0.7152 * (light[1] ?? 0) + 0.0722 * (light[2] ?? 0)) - 16;
  };
  const levels = seriesColours(look).map(grey).toSorted((one, other) => one - other);
  for (const [index, level] of levels.slice(1).entries()) expect(level - (levels[index] ?? 0)).toBeGreaterThanOrEqual(7);
});

test("a graph is drawn", async () => {
  const { value, diagnostics } = await drawn("figures/web.dot", "digraph { algae -> snail -> heron }");
  expect(diagnostics).toEqual([]);
  expect(value?.kind).toBe("vector");
});

/** What the areas of a chart with so many series are filled with. */
async function fillsOf(text: string): Promise<readonly string[]> {
  const packages = await installedPackages.charts();
  if (packages === null) throw new Error("Vega is a package of the tests");
  const { value } = await vegaPicture({ source: { path: "a.vl.yaml", text }, files: new Map(), fonts: comparedFonts, look }, packages);
  const marks = /<g class="mark-arc role-mark[^>]*>(.*?)<\/g>/s.exec(value ?? "")?.[1] ?? "";
  return [...marks.matchAll(/fill="([^"]*)"/g)].map(([, fill = ""]) => fill);
}

const slices = (count: number, scale: string): string =>
  `data: { values: [${Array.from({ length: count }, (_, index) => `{ n: ${index} }`).join(", ")}] }\nmark: arc\nencoding:\n  theta: { aggregate: count }\n  color: { field: n, type: nominal${scale} }\n`;

test("six series need no hatching, and twelve look different", async () => {
  const six = await fillsOf(slices(6, ""));
  expect(six.filter((fill) => fill.startsWith("url"))).toEqual([]);
  expect(new Set(six).size).toBe(6);
  expect(new Set(await fillsOf(slices(12, ""))).size).toBe(12);
});

test("colours of an author's own that are as light as each other are hatched but for the first", async () => {
  const fills = await fillsOf(slices(3, ', scale: { range: ["#3a6f3c", "#1f63b0", "#b23a3a"] }'));
  expect(fills.map((fill) => fill.replace(/\d/, ""))).toEqual(["#a6f3c", "url(#hatching-)", "url(#hatching-)"]);
  expect(new Set(fills).size).toBe(3);
});

test("points and lines of layers that share their colours have shapes and dashes", async () => {
  const rows = "data: { values: [{ x: 1, y: 2, g: u }, { x: 2, y: 3, g: u }, { x: 1, y: 4, g: v }, { x: 2, y: 5, g: v }] }\n";
  const { value, diagnostics } = await drawn("a.vl.yaml", `${rows}encoding:\n  x: { field: x, type: quantitative }\n  y: { field: y, type: quantitative }\n  color: { field: g, type: nominal }\nlayer: [{ mark: line }, { mark: circle }]\n`);
  expect(diagnostics).toEqual([]);
  const dashes = [...JSON.stringify(value).matchAll(/"dashes":(\[[^\]]+\])/g)].map(([, dash]) => dash);
  expect(dashes).toContain("[6,3]");
});

test("a frame is as wide as its Chinese words, and so are the words that are told", async () => {
  const source = { path: "a.dot", text: "digraph { node [shape=box, fontsize=10]; a [label=\"一二三四五六七八九十一二三四五六七八九十\"] }" };
  const [graph] = (await drawCharts(new Map([["a", { source, files: new Map<string, never>() }]]), { fonts: comparedFonts, look })).values();
  if (graph?.value?.kind !== "vector") throw new Error("the graph is not drawn");
  // Twenty characters of 10 units, and some room at both sides.
  expect(graph.value.view.width).toBeGreaterThan(200);
  expect(graph.value.view.width).toBeLessThan(240);
  expect(JSON.stringify(graph.value)).toContain("一二三四五六七八九十一二三四五六七八九十");
});

test("all charts of a course together have a limit, which `--limits` multiplies", async () => {
  // Each counts ten thousand characters beside its own: two hundred and fifty charts of none would be the limit.
  const graph = `digraph { a }${" ".repeat(490_000)}`;
  const charts = new Map(Array.from({ length: 6 }, (_, index) => [`a${index}.dot`, { source: { path: `a${index}.dot`, text: graph }, files: new Map<string, ChartData>() }]));
  const codes = async (limits: number): Promise<readonly string[]> => [...(await drawCharts(charts, { fonts: comparedFonts, look, limits }, nothingInstalled)).values()].flatMap(({ diagnostics }) => diagnostics.map(({ code, message }) => `${code} ${message.slice(0, 40)}`));
  const [missing] = await codes(2);
  const tooMany = "charts/limit the charts and graphs of the course come ";
  expect(await codes(2)).toEqual(Array.from({ length: 6 }, () => missing));
  expect((await codes(1)).map((said) => said.startsWith(tooMany.slice(0, 40)))).toEqual([false, false, false, false, true, true]);
});
