import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { drawCharts } from "../../src/charts/index.js";
import { setText } from "../../src/images/index.js";
import { comparedFonts, pageOf } from "../support/drawn-picture.js";

/**
 * Grey print keeps series apart: charts are rendered in shades of grey, and every series is compared with every other by its
 * printed pixels. In each chart a series fills one strip from left to right, 24 units high, so that it is known where it is.
 */
const look = { accent: "#1d3f66", series: [], ink: "#222222", grid: "#dddddd", family: "Source Sans 3" };
const strip = 24;
const width = 160;
/** Pixels a unit. */
const scale = 3;

type Channel = Readonly<Record<string, unknown>>;

/** The marks of one chart: what its rows are, and how they are drawn. */
interface Kind {
  readonly mark: unknown;
  readonly values: (series: string, index: number, count: number) => readonly object[];
  readonly encoding: (count: number) => Readonly<Record<string, Channel>>;
}

const along = Array.from({ length: 6 }, (_, at) => at);
const bands: Channel = { field: "s", type: "nominal", axis: null, scale: { padding: 0 } };
const across: Channel = { field: "x", type: "quantitative", axis: null, scale: { domain: [0, 5], nice: false, zero: false } };
const heights = (count: number): Channel => ({ field: "y", type: "quantitative", axis: null, scale: { domain: [0, count], nice: false } });
const series: Channel = { field: "s", type: "nominal", legend: null };
const one = (s: string): readonly object[] => [{ s, x: 5, y: 1, g: "all" }];
const level = (s: string, index: number, count: number): readonly object[] => along.map((x) => ({ s, x, y: count - index - 0.5 }));

const kinds: Readonly<Record<string, Kind>> = {
  bar: { mark: "bar", values: one, encoding: () => ({ y: bands, x: across, color: series }) },
  "grouped bar": { mark: "bar", values: one, encoding: () => ({ y: { ...bands, field: "g" }, yOffset: { ...bands, axis: undefined }, x: across, color: series }) },
  "stacked bar": { mark: "bar", values: one, encoding: (count) => ({ x: { ...bands, field: "g" }, y: heights(count), color: series }) },
  area: { mark: "area", values: (s) => along.map((x) => ({ s, x, y: 1 })), encoding: (count) => ({ x: across, y: { ...heights(count), stack: "zero" }, color: series }) },
  line: { mark: "line", values: level, encoding: (count) => ({ x: across, y: heights(count), color: series }) },
  "line with points": { mark: { type: "line", point: true }, values: level, encoding: (count) => ({ x: across, y: heights(count), color: series }) },
  scatter: { mark: "point", values: level, encoding: (count) => ({ x: across, y: heights(count), color: series }) },
  circles: { mark: "circle", values: level, encoding: (count) => ({ x: across, y: heights(count), color: series }) },
};

interface Grey {
  readonly width: number;
  readonly pixels: Uint8Array;
}

/** The chart as a printer without colours has it. */
async function greyPrint(spec: object, count: number): Promise<Grey> {
  const source = { path: "figures/a.vl.json", text: JSON.stringify({ width, height: count * strip, padding: 0, ...spec }) };
  const [chart] = (await drawCharts(new Map([["a", { source, files: new Map<string, never>() }]]), { fonts: comparedFonts, look })).values();
  expect(chart?.diagnostics).toEqual([]);
  if (chart?.value?.kind !== "vector") throw new Error("the chart is not drawn");
  const { image } = setText(chart.value, { fonts: comparedFonts, families: ["Source Sans 3"], lang: "en" });
  const size = [width * scale, count * strip * scale] as const;
  const words = ["-gray", "-scale-to-x", String(size[0]), "-scale-to-y", String(size[1]), "-"];
  const pgm = execFileSync("pdftoppm", words, { input: pageOf(image), maxBuffer: 1 << 28, timeout: 60_000, stdio: ["pipe", "pipe", "ignore"] });
  const [head = ""] = /^P5\s+\d+\s+\d+\s+255\s/.exec(pgm.subarray(0, 64).toString("latin1")) ?? [];
  return { width: size[0], pixels: pgm.subarray(head.length) };
}

const reach = 12 * scale;
/** Two shades that are nearer than this look the same. */
const tellable = 24;

interface Place {
  readonly left: number;
  readonly top: number;
}

/** The share of the ink at two places that differs; it stops counting where it is over `most`. */
function difference({ width: wide, pixels }: Grey, one: Place, other: Place, most: number): number {
  let [ink, differing] = [0, 0];
  const [columns, rows] = [wide - 2 * reach, strip * scale - reach];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const a = pixels[(one.top + row) * wide + one.left + column] ?? 255;
      const b = pixels[(other.top + row) * wide + other.left + column] ?? 255;
      if (Math.min(a, b) < 250) ink += 1;
      if (Math.abs(a - b) > tellable) differing += 1;
    }
    if (differing > most * columns * rows) return most;
  }
  return ink === 0 ? 0 : differing / ink;
}

/** How far two strips differ at least, wherever one is laid over the other: a pattern that begins elsewhere is no other pattern. */
function leastDifference(print: Grey, one: number, other: number): number {
  const middle = { left: reach, top: one * strip * scale + reach / 2 };
  let least = 1;
  for (let down = 0; down <= reach; down++)
    for (let right = 0; right <= 2 * reach; right++) least = Math.min(least, difference(print, middle, { left: right, top: other * strip * scale + down }, least));
  return least;
}

/** Every pair of strips, and how far they differ. */
function pairs(print: Grey, count: number): readonly number[] {
  const indices = Array.from({ length: count }, (_, index) => index);
  return indices.flatMap((one) => indices.slice(one + 1).map((other) => leastDifference(print, one, other)));
}

function specOf(kind: Kind, count: number, range: readonly string[] | null): object {
  const names = Array.from({ length: count }, (_, index) => `s${index}`);
  const encoding = kind.encoding(count);
  const color = range === null ? encoding["color"] : { ...encoding["color"], scale: { range } };
  return { mark: kind.mark, data: { values: names.flatMap((name, index) => kind.values(name, index, count)) }, encoding: { ...encoding, color } };
}

/** Colours of an author that are as light as each other. */
const alike = ["#c0392b", "#2b7a3d", "#1f6fb2", "#8e44ad"];

test.each(Object.entries(kinds))("every two of seven series of a chart of the kind %s differ in grey print", async (_, kind) => {
  const print = await greyPrint(specOf(kind, 7, null), 7);
  expect(Math.min(...pairs(print, 7))).toBeGreaterThan(0.1);
});

test.each(Object.entries(kinds))("series in colours that are as light as each other differ in grey print of the kind %s", async (_, kind) => {
  const print = await greyPrint(specOf(kind, alike.length, alike), alike.length);
  expect(Math.min(...pairs(print, alike.length))).toBeGreaterThan(0.1);
});

test("the steps of a heat map differ in grey print", async () => {
  const values = Array.from({ length: 6 }, (_, v) => ({ v, s: `s${v}`, g: "all" }));
  const encoding = { y: bands, x: { ...bands, field: "g" }, color: { field: "v", type: "quantitative", legend: null } };
  const print = await greyPrint({ mark: "rect", data: { values }, encoding }, 6);
  expect(Math.min(...pairs(print, 6))).toBeGreaterThan(0.9);
});

test("one series twice is no two series", async () => {
  const values = ["s0", "s1"].flatMap((s) => [{ s, x: 5 }]);
  const print = await greyPrint({ mark: "bar", data: { values }, encoding: { y: bands, x: across } }, 2);
  expect(Math.max(...pairs(print, 2))).toBe(0);
});
