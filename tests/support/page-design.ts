import type { Fragment, LaidOutDocument, LineFragment, Page, TextFragment } from "../../src/layout/index.js";

/** What a designer measures on the pages of a document, by the positions of its lines. */
export interface PageDesign {
  readonly pages: number;
  /** Share of neighbouring lines of one paragraph that stand the leading of the text apart, to 0.1 pt. */
  readonly rhythm: number;
  /** Characters of a full line of running text, on average; `null` where no line is full. */
  readonly measure: number | null;
  /** Blank at the feet of all pages but the last, on average, in points. */
  readonly foot: number;
  /** Share of the last page that is filled. */
  readonly last: number;
  /** Sets of face, size and colour that texts are set in. */
  readonly sets: number;
  /** The smallest letters, in points; raised ones are left out. */
  readonly least: number;
  /** Headings and labels that say what the line before them says. */
  readonly echoes: number;
}

function linesOf(fragments: readonly Fragment[]): readonly LineFragment[] {
  return fragments.flatMap((fragment) => (fragment.kind === "line" ? [fragment] : "children" in fragment ? linesOf(fragment.children) : []));
}

function textsOf({ children }: LineFragment): readonly TextFragment[] {
  return children.flatMap((child) => (child.kind === "text" ? [child] : []));
}

const wordsOf = (line: LineFragment): string => textsOf(line).map(({ text }) => text).join("").trim();

/** The paragraph that a line of running text belongs to; `null` for other lines. */
function paragraphOf(line: LineFragment, size: number): TextFragment["element"] | null {
  const texts = textsOf(line);
  const [first] = texts;
  if (first === undefined || texts.some(({ style }) => Math.abs(style.fontSize - size) > 0.05 && style.fontSize > size * 0.95)) return null;
  const own = texts.find(({ element, style }) => (element.name === "p" || element.name === "li") && Math.abs(style.fontSize - size) <= 0.05);
  return own?.element ?? null;
}

/** The value that most have; 0 for none. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function bottomOf({ fragments }: Page): number {
  const bottoms = (all: readonly Fragment[]): readonly number[] =>
    all.flatMap((fragment) => ("rect" in fragment && (!("children" in fragment) || fragment.kind === "line" || fragment.children.length === 0) ? [fragment.rect.y + fragment.rect.height] : "children" in fragment ? bottoms(fragment.children) : []));
  return Math.max(0, ...bottoms(fragments));
}

function areaOf({ style: { height, margin } }: Page): { readonly top: number; readonly bottom: number } {
  return { top: margin.top, bottom: height - margin.bottom };
}

/** Steps from line to line within paragraphs of running text, and the words of their full lines. */
function runningText(pages: readonly Page[]): { readonly steps: readonly number[]; readonly full: readonly string[] } {
  const size = commonest(pages.flatMap(({ fragments }) => linesOf(fragments)).flatMap(textsOf).filter(({ element: { name } }) => name === "p" || name === "li").flatMap(({ style, text }) => Array.from({ length: text.length }, () => style.fontSize)));
  const steps: number[] = [];
  const full: string[] = [];
  for (const { fragments } of pages)
    for (const [index, line] of linesOf(fragments).entries()) {
      const before = index === 0 ? undefined : linesOf(fragments)[index - 1];
      const paragraph = paragraphOf(line, size);
      if (before === undefined || paragraph === null || paragraphOf(before, size) !== paragraph || line.rect.x !== before.rect.x || line.baseline <= before.baseline) continue;
      steps.push(line.baseline - before.baseline);
      // The line before one of the same paragraph is full.
      if (paragraph.name === "p") full.push(wordsOf(before));
    }
  return { steps, full };
}

/** Measures the pages of a document. */
export function designOf(document: LaidOutDocument): PageDesign {
  const { pages } = document;
  const lines = pages.flatMap(({ fragments }) => linesOf(fragments));
  const texts = lines.flatMap(textsOf);
  const { steps, full } = runningText(pages);
  const leading = commonest(steps.map((step) => Math.round(step * 10) / 10));
  const feet = pages.slice(0, -1).map((page) => Math.max(0, areaOf(page).bottom - bottomOf(page)));
  const [last] = pages.slice(-1);
  const area = last === undefined ? null : areaOf(last);
  const words = lines.map(wordsOf);
  const isHeading = (line: LineFragment): boolean => textsOf(line).some(({ element }) => /^h[1-6]$/.test(element.name) || element.attributes.get("class")?.value === "label");
  return {
    pages: pages.length,
    rhythm: steps.length === 0 ? 1 : steps.filter((step) => Math.abs(step - leading) <= 0.1).length / steps.length,
    measure: full.length === 0 ? null : mean(full.map((text) => Array.from(text).length)),
    foot: mean(feet),
    last: last === undefined || area === null ? 1 : (bottomOf(last) - area.top) / (area.bottom - area.top),
    sets: new Set(texts.map(({ face, style }) => `${face.name} ${style.fontSize.toFixed(1)} ${JSON.stringify(style.color)}`)).size,
    least: Math.min(Infinity, ...texts.filter(({ element }) => element.name !== "sub" && element.name !== "sup").map(({ style }) => style.fontSize)),
    echoes: lines.filter((line, index) => index > 0 && isHeading(line) && words[index] !== "" && words[index] === words[index - 1]).length,
  };
}
