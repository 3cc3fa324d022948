import type { Ink, Matrix } from "../drawable.js";

const numberPattern = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const units: Readonly<Record<string, number>> = { "": 1, px: 1, pt: 4 / 3, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 };

/** A number of a size that can be drawn, or `null`. */
export function parseNumber(text: string): number | null {
  const value = numberPattern.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) && Math.abs(value) <= 1e7 ? value : null;
}

/** A length in user units, or `null`. */
export function parseLength(text: string): number | null {
  const [, number = "", unit = "?"] = /^(\S*?)(px|pt|mm|cm|in)?$/.exec(text) ?? [];
  const value = parseNumber(number);
  const factor = units[unit === "?" ? "" : unit];
  return value === null || factor === undefined ? null : value * factor;
}

/** Numbers apart by spaces or commas, or `null`. */
export function parseNumbers(text: string): readonly number[] | null {
  const numbers = text.split(/[\s,]+/).filter((part) => part !== "").map(parseNumber);
  return numbers.every((value) => value !== null) ? numbers : null;
}

/** A share of 1: `0.5` or `50%`. */
export function parseShare(text: string): number | null {
  const value = parseNumber(text.replace(/%$/, ""));
  if (value === null) return null;
  return Math.min(1, Math.max(0, text.endsWith("%") ? value / 100 : value));
}

const names: Readonly<Record<string, string>> = {
  black: "000000", white: "ffffff", gray: "808080", grey: "808080", silver: "c0c0c0", red: "ff0000", maroon: "800000",
  yellow: "ffff00", olive: "808000", lime: "00ff00", green: "008000", aqua: "00ffff", cyan: "00ffff", teal: "008080",
  blue: "0000ff", navy: "000080", fuchsia: "ff00ff", magenta: "ff00ff", purple: "800080", orange: "ffa500",
  lightgray: "d3d3d3", lightgrey: "d3d3d3", darkgray: "a9a9a9", darkgrey: "a9a9a9", brown: "a52a2a", pink: "ffc0cb",
};

/** A colour as `#rgb`, `#rrggbb`, `rgb(…)` or one of the common names; `null` for anything else. */
export function parseColour(text: string): Ink | null {
  const lower = text.toLowerCase();
  const channels = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(lower);
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower);
  const hex = short === null ? (Object.hasOwn(names, lower) ? names[lower] : /^#([0-9a-f]{6})$/.exec(lower)?.[1]) : short.slice(1).map((digit) => digit + digit).join("");
  const values = channels?.slice(1).map(Number) ?? hex?.match(/../g)?.map((pair) => parseInt(pair, 16));
  const [red, green, blue] = values ?? [];
  if (red === undefined || green === undefined || blue === undefined || Math.max(red, green, blue) > 255) return null;
  return { red: red / 255, green: green / 255, blue: blue / 255, alpha: 1 };
}

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function rotation(degrees: number): Matrix {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [cos, sin, -sin, cos, 0, 0];
}

const radians = Math.PI / 180;

const translation = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

type Values = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The transforms by name, and how many numbers each takes; numbers that are left out come as 0. */
const transforms: readonly { readonly name: string; readonly count: number; readonly map: (values: Values) => Matrix }[] = [
  { name: "matrix", count: 6, map: (values) => values },
  { name: "translate", count: 1, map: ([x]) => translation(x, 0) },
  { name: "translate", count: 2, map: ([x, y]) => translation(x, y) },
  { name: "scale", count: 1, map: ([both]) => [both, 0, 0, both, 0, 0] },
  { name: "scale", count: 2, map: ([x, y]) => [x, 0, 0, y, 0, 0] },
  { name: "rotate", count: 1, map: ([degrees]) => rotation(degrees) },
  { name: "rotate", count: 3, map: ([degrees, x, y]) => multiply(translation(x, y), multiply(rotation(degrees), translation(-x, -y))) },
  { name: "skewX", count: 1, map: ([degrees]) => [1, 0, Math.tan(degrees * radians), 1, 0, 0] },
  { name: "skewY", count: 1, map: ([degrees]) => [1, Math.tan(degrees * radians), 0, 1, 0, 0] },
];

function transformOf(name: string, values: readonly number[]): Matrix | null {
  const row = transforms.find((each) => each.name === name && each.count === values.length);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
  return row === undefined ? null : row.map([a, b, c, d, e, f]);
}

/** A list of transforms as one map, or `null`. */
export function parseTransform(text: string): Matrix | null {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let rest = text.trim();
  while (rest !== "") {
    const [whole = "", name = "", list = ""] = /^(\w+)\s*\(([^)]*)\)[\s,]*/.exec(rest) ?? [];
    const values = parseNumbers(list);
    const next = whole === "" || values === null ? null : transformOf(name, values);
    if (next === null) return null;
    matrix = multiply(matrix, next);
    rest = rest.slice(whole.length);
  }
  return matrix;
}
