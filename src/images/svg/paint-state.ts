import { diagnostic } from "../../diagnostics/index.js";
import type { Diagnostic, Placed } from "../../diagnostics/index.js";
import type { Ink } from "../drawable.js";
import type { PaintAttribute } from "./elements.js";
import { paintAttributes } from "./elements.js";
import type { SvgElement } from "./svg-tree.js";
import { parseColour, parseLength, parseNumbers, parseShare } from "./values.js";

/** What fills or strokes: nothing, a colour, or what an address names. */
export type PaintValue = "none" | "currentColor" | Ink | { readonly url: string };

/** How things are painted, as inherited. */
export interface PaintState {
  readonly fill: PaintValue;
  readonly "fill-opacity": number;
  readonly "fill-rule": "nonzero" | "evenodd";
  readonly stroke: PaintValue;
  readonly "stroke-opacity": number;
  readonly "stroke-width": number;
  readonly "stroke-dasharray": readonly number[];
  readonly "stroke-dashoffset": number;
  readonly "stroke-linecap": 0 | 1 | 2;
  readonly "stroke-linejoin": 0 | 1 | 2;
  readonly "stroke-miterlimit": number;
  readonly opacity: number;
  readonly "font-family": readonly string[];
  readonly "font-size": number;
  readonly "font-weight": number;
  readonly "font-style": "normal" | "italic";
  readonly "text-anchor": "start" | "middle" | "end";
  readonly color: Ink;
}

const black: Ink = { red: 0, green: 0, blue: 0, alpha: 1 };

/** How things are painted where no attribute says it. */
export const initialPaint: PaintState = {
  fill: black, "fill-opacity": 1, "fill-rule": "nonzero", stroke: "none", "stroke-opacity": 1, "stroke-width": 1,
  "stroke-dasharray": [], "stroke-dashoffset": 0, "stroke-linecap": 0, "stroke-linejoin": 0, "stroke-miterlimit": 4,
  opacity: 1, "font-family": [], "font-size": 16, "font-weight": 400, "font-style": "normal", "text-anchor": "start", color: black,
};

function paint(text: string): PaintValue | null {
  if (text === "none" || text === "transparent") return "none";
  if (text === "currentColor") return text;
  const [, url] = /^url\(\s*["']?#([^"')\s]+)["']?\s*\)$/.exec(text) ?? [];
  return url === undefined ? parseColour(text) : { url };
}

function positive(text: string): number | null {
  const value = parseLength(text);
  return value !== null && value >= 0 ? value : null;
}

function dashes(text: string): readonly number[] | null {
  if (text === "none") return [];
  const values = parseNumbers(text);
  if (values === null || values.some((value) => value < 0)) return null;
  return values.every((value) => value === 0) ? [] : values;
}

function oneOf<T>(table: Readonly<Record<string, T>>): (text: string) => T | null {
  return (text) => (Object.hasOwn(table, text) ? (table[text] ?? null) : null);
}

interface Row<T> {
  readonly parse: (text: string) => T | null;
  readonly expected: string;
}

const share = { parse: parseShare, expected: "a number from 0 to 1" };
const colour = { parse: paint, expected: "`none`, a colour such as `#1d3f66`, or `url(#id)`" };

const rows: { readonly [Name in PaintAttribute]: Row<PaintState[Name]> } = {
  fill: colour,
  "fill-opacity": share,
  "fill-rule": { parse: oneOf({ nonzero: "nonzero", evenodd: "evenodd" } as const), expected: "`nonzero` or `evenodd`" },
  stroke: colour,
  "stroke-opacity": share,
  "stroke-width": { parse: positive, expected: "a length" },
  "stroke-dasharray": { parse: dashes, expected: "numbers, or `none`" },
  "stroke-dashoffset": { parse: parseLength, expected: "a length" },
  "stroke-linecap": { parse: oneOf({ butt: 0, round: 1, square: 2 } as const), expected: "`butt`, `round` or `square`" },
  "stroke-linejoin": { parse: oneOf({ miter: 0, round: 1, bevel: 2 } as const), expected: "`miter`, `round` or `bevel`" },
  "stroke-miterlimit": { parse: positive, expected: "a number" },
  opacity: share,
  "font-family": { parse: (text) => text.split(",").map((name) => name.trim().replace(/^["']|["']$/g, "")), expected: "names of families" },
  "font-size": { parse: positive, expected: "a length such as `12`" },
  "font-weight": {
    parse: (text) => oneOf({ normal: 400, bold: 700 })(text) ?? (/^[1-9]00$/.test(text) ? Number(text) : null),
    expected: "`normal`, `bold` or a number from 100 to 900",
  },
  "font-style": { parse: oneOf({ normal: "normal", italic: "italic" } as const), expected: "`normal` or `italic`" },
  "text-anchor": { parse: oneOf({ start: "start", middle: "middle", end: "end" } as const), expected: "`start`, `middle` or `end`" },
  color: { parse: parseColour, expected: "a colour such as `#1d3f66`" },
};

/** The declarations of a `style` attribute as if they were attributes. */
function styled({ attributes }: SvgElement, report: (found: Diagnostic) => void): ReadonlyMap<string, Placed<string>> {
  const all = new Map(attributes);
  const style = attributes.get("style");
  for (const declaration of style?.value.split(";") ?? []) {
    const [name = "", ...value] = declaration.split(":");
    if (name.trim() === "" || style === undefined) continue;
    if (paintAttributes.some((known) => known === name.trim()) || name.trim() === "stop-color") all.set(name.trim(), { value: value.join(":").trim(), span: style.span });
    else report(diagnostic("images/svg-attribute", style.span, `unknown property \`${name.trim()}\``, "leave it out"));
  }
  return all;
}

/** How an element is painted. Opacity multiplies; everything else replaces what is inherited. */
export function paintStateOf(element: SvgElement, inherited: PaintState, report: (found: Diagnostic) => void): PaintState {
  const values = styled(element, report);
  const own: Partial<Record<PaintAttribute, unknown>> = {};
  for (const name of paintAttributes) {
    const written = values.get(name);
    if (written === undefined || written.value === "inherit") continue;
    const value = rows[name].parse(written.value);
    if (value === null) report(diagnostic("images/svg-value", written.span, `\`${name}\`: expected ${rows[name].expected}, found \`${written.value.slice(0, 40)}\``));
    else own[name] = name === "opacity" ? inherited.opacity * Number(value) : value;
  }
  return { ...inherited, ...(own as Partial<PaintState>) };
}

/** The colour of a gradient's stop. */
export function stopColour(element: SvgElement, report: (found: Diagnostic) => void): Ink {
  const written = styled(element, report).get("stop-color");
  const colour = written === undefined ? black : parseColour(written.value);
  if (written !== undefined && colour === null) report(diagnostic("images/svg-value", written.span, `\`stop-color\`: expected a colour such as \`#1d3f66\`, found \`${written.value.slice(0, 40)}\``));
  return colour ?? black;
}
