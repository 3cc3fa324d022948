import { expect, test } from "vitest";
import { drawCharts } from "../../src/charts/index.js";
import { seriesColours } from "../../src/charts/chart-style.js";
import { installedPackages } from "../../src/charts/load-packages.js";
import type { PackageLoader } from "../../src/charts/load-packages.js";
import { formatDiagnostic } from "../../src/diagnostics/index.js";
import type { Outcome } from "../../src/diagnostics/index.js";
import type { Drawable } from "../../src/images/index.js";
import { comparedFonts } from "../support/drawn-picture.js";
import { runSpecs } from "../support/spec-cases.js";

const nothingInstalled: PackageLoader = { charts: () => Promise.resolve(null), graphs: () => Promise.resolve(null) };

async function drawn(path: string, text: string, files: Readonly<Record<string, string>> = {}, loader = installedPackages): Promise<Outcome<Drawable>> {
  const chart = { source: { path, text }, files: new Map(Object.entries(files)) };
  const [outcome] = (await drawCharts(new Map([[path, chart]]), { fonts: comparedFonts, look: { accent: "#1d3f66", family: "Source Sans 3" } }, loader)).values();
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
  expect(JSON.stringify(fromTable.value)).toBe(JSON.stringify(written.value));
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
  const levels = seriesColours("#1d3f66").map(grey).toSorted((one, other) => one - other);
  for (const [index, level] of levels.slice(1).entries()) expect(level - (levels[index] ?? 0)).toBeGreaterThanOrEqual(7);
});

test("a graph is drawn", async () => {
  const { value, diagnostics } = await drawn("figures/web.dot", "digraph { algae -> snail -> heron }");
  expect(diagnostics).toEqual([]);
  expect(value?.kind).toBe("vector");
});
