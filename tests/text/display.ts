import { atomise } from "../../src/text/breaking/atomise.js";
import { charactersOf } from "../../src/text/unicode/characters.js";
import { glueBetween } from "../../src/text/justification/glue.js";
import { prepareParagraph, type InlineItem, type Line, type TextStyle } from "../../src/text/index.js";
import { categoriesOf } from "../../src/text/chinese/scripts.js";
import { breakOpportunitiesOf } from "../../src/text/breaking/tailoring.js";
import { bodyStyle, testFonts } from "./fonts.js";

/**
 * Inline content as spec cases write it: `` `code` `` is code, `^note^` the mark of a note, `‸` the border between two
 * items of one style, `↵` a forced break, `▯` an inline object of one em, `∮` one that reads as letters, `⇥` a leader, `␣` a no-break space, `␢` a zero
 * width space, `‑` a soft hyphen.
 */
function itemsOf(notation: string, style: TextStyle): InlineItem<number>[] {
  const parts = notation.match(/`[^`]*`|\^[^^]*\^|[↵▯∮⇥]|[^`^↵▯∮⇥‸]+/gu) ?? [];
  return parts.map((part, tag): InlineItem<number> => {
    if (part === "↵") return { kind: "break", tag };
    if (part === "▯") return { kind: "object", width: style.size, breakable: true, tag };
    if (part === "∮") return { kind: "object", width: style.size, breakable: true, reads: "letters", tag };
    if (part === "⇥") return { kind: "leader", pattern: ".", style, tag };
    const text = part.replaceAll("␣", "\u00a0").replaceAll("␢", "\u200b").replaceAll("‑", "\u00ad");
    if (part.startsWith("`")) {
      const code = { ...style, families: ["Source Code Pro"], autospace: false, hyphens: "none" as const };
      return { kind: "text", text: text.slice(1, -1), style: code, tag };
    }
    if (part.startsWith("^"))
      return { kind: "text", text: text.slice(1, -1), style: { ...style, size: style.size * 0.6 }, tag };
    return { kind: "text", text, style, tag };
  });
}

/** A text with `|` at every place where a line may end. */
export function displayBreaks(notation: string, style: TextStyle): string {
  const characters = charactersOf(itemsOf(notation, style));
  const opportunities = breakOpportunitiesOf(characters, categoriesOf(characters));
  return Array.from(opportunities, (opportunity, index) => {
    const character = characters.text.slice(characters.units[index], characters.units[index + 1]);
    return (opportunity === 1 ? "|" : "") + visible(character);
  }).join("");
}

function visible(character: string): string {
  const signs: Readonly<Record<string, string>> = {
    "\u00a0": "␣", "\u200b": "␢", "\u00ad": "‑", "\ufffc": "▯", "\u2028": "↵", "\u2060": "⇥",
  };
  return signs[character] ?? character;
}

const fractions: readonly [number, string][] = [[0.25, "¼"], [0.5, "½"]];

/** A line at its natural width, with the width of its glue in ems: `[½]` half an em, `[·]` a word space. */
export function displayGlue(notation: string, style: TextStyle): string {
  const items = itemsOf(notation, style);
  const characters = charactersOf(items);
  const categories = categoriesOf(characters);
  const widths = items.map((item) => (item.kind === "object" ? item.width : null));
  const opportunities = breakOpportunitiesOf(characters, categories);
  const letterObjects = new Set(items.flatMap((item, index) => (item.kind === "object" && item.reads !== undefined ? [index] : [])));
  const { atoms } = atomise(characters, categories, opportunities, { fonts: testFonts, widths, letterObjects });
  const glue = glueBetween(atoms, characters, testFonts);
  let shown = "";
  for (let atom = 0; atom < atoms.count; atom++) {
    const width = (glue.widths[atom] ?? 0) / style.size;
    const fraction = fractions.find(([known]) => Math.abs(known - width) < 1e-6)?.[1];
    if (atom > 0 && width > 0) shown += `[${fraction ?? "·"}]`;
    shown += visible(characters.text.slice(characters.units[atoms.starts[atom] ?? 0], characters.units[atoms.ends[atom] ?? 0]));
  }
  return shown;
}

/** Atoms of a text with the glue before them, in ems, and what may happen before each. */
function preparedOf(notation: string, style: TextStyle): { glue: number[]; advances: number[]; opportunities: number[]; text: string[] } {
  const items = itemsOf(notation, style);
  const characters = charactersOf(items);
  const categories = categoriesOf(characters);
  const opportunities = breakOpportunitiesOf(characters, categories);
  const { atoms } = atomise(characters, categories, opportunities, { fonts: testFonts, widths: items.map(() => null) });
  const glue = glueBetween(atoms, characters, testFonts);
  const indices = Array.from({ length: atoms.count }, (_, atom) => atom);
  return {
    glue: indices.map((atom) => (glue.widths[atom] ?? 0) / style.size),
    advances: indices.map((atom) => (atoms.advances[atom] ?? 0) / style.size),
    opportunities: indices.map((atom) => opportunities[atoms.starts[atom] ?? 0] ?? 0),
    text: indices.map((atom) => characters.text.slice(characters.units[atoms.starts[atom] ?? 0], characters.units[atoms.ends[atom] ?? 0])),
  };
}

/** What stands between two marks: `0` nothing, `½` half an em, `1` an em; `|` and `÷` the same two where a line may end. */
function displayPair(before: string, after: string, style: TextStyle): string {
  const { glue, opportunities, text } = preparedOf(`中${before}${after}文`, style);
  const at = text.findIndex((part, index) => index > 0 && text.slice(1, index).join("") === before && part !== "");
  const quarters = Math.round((glue[at] ?? 0) * 4);
  const sign = { 0: "0|", 1: "¼+", 2: "½÷", 4: "1‖" }[quarters] ?? "??";
  return sign.charAt(opportunities[at] === 1 ? 1 : 0);
}

/** A table of pairs: a line for each mark that comes first, a column for each that comes second. */
export function displayPairs(marks: readonly string[], style: TextStyle): string {
  const rows = marks.map((before) => `${before}${before.length > 1 ? " " : "  "}${marks.map((after) => displayPair(before, after, style)).join(" ")}`);
  return [`    ${marks.map((mark) => mark.charAt(0)).join("")}`, ...rows].join("\n");
}

/** Whether a mark may begin and end a line, and how wide it is there. */
export function displayEdges(mark: string, style: TextStyle): string {
  const { opportunities, text, advances } = preparedOf(`中${mark}文`, style);
  const last = text.length - 1;
  const width = advances.slice(1, last).reduce((sum, advance) => sum + advance, 0).toFixed(2);
  const start = opportunities[1] === 1 ? "begins a line" : "begins no line";
  const end = opportunities[last] === 1 ? "ends a line" : "ends no line";
  return `${mark}  ${width} em, ${start}, ${end}`;
}

/** The text of a piece with what is left of the blank of each comma and stop, in hundredths of an em: half an em is `[50]`. */
function withBlanks(piece: Line<number>["pieces"][number], em: number): string {
  if (piece.kind === "object") return "▯";
  const shown = piece.clusters.map((offset, glyph) => {
    const text = piece.text.slice(offset, piece.clusters[glyph + 1]);
    const advance = (piece.positions[glyph + 1] ?? Number.NaN) - (piece.positions[glyph] ?? 0);
    return /^[、，；：。！？]$/.test(text) && !Number.isNaN(advance) ? `${text}[${Math.round((advance / em - 0.5) * 100)}]` : text;
  });
  return shown.join("");
}

/** Lines with their widths in ems; a hyphen that the break put is `-`, what stays short or reaches over is said. */
function displayLines(lines: readonly Line<number>[], em: number, showsBlanks: boolean): string {
  return lines.map((line) => {
    const text = line.pieces.map((piece) => showsBlanks ? withBlanks(piece, em) :
      piece.kind === "object" ? "▯" : piece.text.replaceAll("\u00ad", "-").replaceAll("\u00a0", "␣")).join("");
    const notes = [
      line.end === "forced" ? ", forced" : "",
      line.short > 0 ? `, ${(line.short / em).toFixed(2)} short` : "",
      line.overfull > 0 ? `, ${(line.overfull / em).toFixed(2)} over` : "",
    ];
    return `${(line.width / em).toFixed(2).padStart(6)}${notes.join("")} ${text}`;
  }).join("\n");
}

/** Settings that a spec case names after its language: `20em greedy ragged en hyphens nowrap blanks`. */
export function setParagraph(notation: string, settings: string): string {
  const words = settings.split(" ");
  const style = styleOf(settings);
  const measure = Number.parseFloat(words.find((word) => word.endsWith("em")) ?? "20") * style.size;
  const method = words.includes("greedy") ? "greedy" : words.includes("balanced") ? "balanced" : "optimal";
  const indent = words.includes("indented") ? style.size * 2 : 0;
  const paragraph = prepareParagraph(itemsOf(notation, style), testFonts);
  const lines = paragraph.breakLines({
    measure: (index) => measure - (index === 0 ? indent : 0), justify: !words.includes("ragged"), method,
  });
  return displayLines(lines, style.size, words.includes("blanks"));
}

const spacings = ["trim-start", "space-first", "normal", "space-all", "trim-all", "kaiming"] as const;

/** The style that the words of a spec case come down to. */
export function styleOf(settings: string): TextStyle {
  const words = settings.split(" ");
  const has = (word: string): boolean => words.includes(word);
  return {
    ...bodyStyle,
    lang: has("en") ? "en" : has("taiwan") ? "zh-TW" : "zh-CN",
    hyphens: has("hyphens") ? "auto" : "manual",
    wraps: !has("nowrap"),
    overflowWrap: has("overflow-wrap") ? "anywhere" : "normal",
    lineBreak: has("strict") ? "strict" : has("loose") ? "loose" : has("anywhere") ? "anywhere" : "auto",
    markSpacing: spacings.find(has) ?? "trim-both",
    scriptGaps: has("no-autospace") ? "none" : has("letters") ? "letters" : has("digits") ? "digits" : "all",
    protrudes: has("protrude"),
    hanging: { first: has("hang-first"), last: has("hang-last"), end: has("allow-end") ? "allow" : has("force-end") ? "force" : "none" },
    wordBreak: has("keep-all") ? "keep-all" : has("break-all") ? "break-all" : "normal",
  };
}
