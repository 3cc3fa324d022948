import { letteringOf } from "../../src/images/index.js";
import type { BoxFragment, Fragment, LaidOutDocument, LineFragment, Page, TextFragment } from "../../src/layout/index.js";

/** A line of a page with the boxes around it, outermost first. */
export interface PlacedLine {
  readonly line: LineFragment;
  readonly boxes: readonly BoxFragment[];
}

/** What a designer measures on the pages of a document, by the positions of its lines; lengths are in points. */
export interface PageDesign {
  /** Size and leading of most of the text. */
  readonly size: number;
  readonly leading: number;
  /** Share of neighbouring lines of one paragraph that stand the leading apart, to 0.1 pt; 1 where there are fewer than ten. */
  readonly rhythm: number;
  /** Base lines of the first lines of pages that begin with running text. */
  readonly firsts: readonly number[];
  /** Characters of each full line of running text. */
  readonly full: readonly number[];
  /** The width that most paragraphs of running text have; `null` where there are none. */
  readonly width: number | null;
  /** Share of the last page that is filled. */
  readonly last: number;
  /** By page: each set of family, weight, size and colour, with words that are set so. */
  readonly sets: readonly ReadonlyMap<string, string>[];
  /** The smallest letters, and words that have it; raised and lowered ones and ruby are left out. */
  readonly least: { readonly size: number; readonly page: number; readonly text: string };
  /** The size of the letters of drawings. */
  readonly lettering: readonly { readonly page: number; readonly size: number }[];
}

/** The lines below some fragments, in order. */
export function linesIn(fragments: readonly Fragment[], boxes: readonly BoxFragment[] = []): readonly PlacedLine[] {
  return fragments.flatMap((fragment): readonly PlacedLine[] => (fragment.kind === "line" ? [{ line: fragment, boxes }] : fragment.kind === "box" ? linesIn(fragment.children, [...boxes, fragment]) : []));
}

/** The texts of a line. */
export function textsOf({ children }: LineFragment): readonly TextFragment[] {
  return children.flatMap((child) => (child.kind === "text" ? [child] : []));
}

/** The words of a line. */
export function wordsOf(line: LineFragment): string {
  return textsOf(line).map(({ text }) => text).join("").trim();
}

/** The boxes below some fragments, outermost first. */
export function boxesIn(fragments: readonly Fragment[]): readonly BoxFragment[] {
  return fragments.flatMap((fragment) => (fragment.kind === "box" ? [fragment, ...boxesIn(fragment.children)] : []));
}

/** The value that most have; 0 for none. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

const prose: readonly string[] = ["p", "li", "dd"];

/** Size and leading of the text: those of the root. */
function bodyOf([first]: readonly PlacedLine[]): { readonly size: number; readonly leading: number } {
  const style = first?.boxes[0]?.style;
  return { size: style?.fontSize ?? 0, leading: typeof style?.lineHeight === "number" ? style.lineHeight : (style?.fontSize ?? 0) * 1.2 };
}

/** The paragraph of running text that a line belongs to; `null` for other lines. */
function paragraphOf({ line, boxes }: PlacedLine, size: number): BoxFragment | null {
  const block = boxes.findLast(({ anonymous }) => !anonymous);
  const isProse = block !== undefined && prose.includes(block.element.name) && Math.abs(block.style.fontSize - size) < 0.05;
  return isProse && textsOf(line).length > 0 ? block : null;
}

/** Whether a line before another of its paragraph goes on to it: before a formula on a line of its own it need not. */
function isFull({ children, isCut }: LineFragment, { rect }: BoxFragment): boolean {
  const right = Math.max(...children.map((child) => (child.kind === "text" ? child.x + child.width : 0)));
  return isCut !== true && right - rect.x > rect.width * 0.67;
}

interface RunningText {
  readonly steps: readonly number[];
  readonly full: readonly number[];
  readonly widths: readonly number[];
}

const within: readonly string[] = ["li", "dd", "td", "th", "note", "blockquote"];

/** Steps from line to line within paragraphs, the lengths of full lines and the widths of paragraphs that stand in nothing. */
function runningText(lines: readonly PlacedLine[], size: number): RunningText {
  const [steps, full, widths]: [number[], number[], number[]] = [[], [], []];
  for (const [index, each] of lines.entries()) {
    const paragraph = paragraphOf(each, size);
    const before = lines[index - 1];
    if (paragraph === null) continue;
    const isFree = paragraph.element.name === "p" && !each.boxes.some(({ element, style }) => within.includes(element.name) || style.display === "flex" || element.attributes.get("class")?.value.includes("callout") === true);
    if (isFree) widths.push(paragraph.rect.width);
    if (before === undefined || paragraphOf(before, size)?.element !== paragraph.element || each.line.baseline <= before.line.baseline) continue;
    // Formulas that are drawn are as high and as wide as they are.
    if (![before.line, each.line].every(({ children }) => children.every(({ kind }) => kind !== "image"))) continue;
    steps.push(each.line.baseline - before.line.baseline);
    if (isFree && isFull(before.line, paragraph)) full.push(Array.from(wordsOf(before.line)).length);
  }
  return { steps, full, widths };
}

function bottomOf({ fragments }: Page): number {
  const bottoms = (all: readonly Fragment[]): readonly number[] =>
    all.flatMap((fragment) => (fragment.kind === "box" && fragment.children.length > 0 ? bottoms(fragment.children) : "rect" in fragment ? [fragment.rect.y + fragment.rect.height] : []));
  return Math.max(0, ...bottoms(fragments));
}

function filledShare(page: Page | undefined): number {
  if (page === undefined) return 1;
  const { height, margin } = page.style;
  return (bottomOf(page) - margin.top) / (height - margin.bottom - margin.top);
}

/** What stresses or annotates words of a line and belongs to the set of these. */
const marks: readonly string[] = ["em", "strong", "b", "i", "mark", "code", "kbd", "sub", "sup", "del", "ins", "ruby", "rt", "dfn", "abbr", "formula", "math"];

const isRaised = ({ y }: TextFragment, { baseline }: LineFragment): boolean => Math.abs(y - baseline) > 0.5;

/** Whether a text says something: leaders, and lines to write on, are drawn with signs and are rules. */
const hasLetters = ({ text }: TextFragment): boolean => /[\p{L}\p{N}]/u.test(text);

/** The set that some words are set in: its family, weight, size and colour. Listings are one, whatever their colours say; what runs into a line is stress. */
function setOf({ element, style }: TextFragment, boxes: readonly BoxFragment[]): string | null {
  if (boxes.some(({ element: { name } }) => name === "pre")) return `code ${style.fontSize.toFixed(1)}`;
  if (marks.includes(element.name) || boxes.some((box) => box.style.display === "run-in") || style.display === "run-in") return null;
  const { red, green, blue } = style.color;
  return `${style.fontFamily[0] ?? ""} ${style.fontWeight} ${style.fontSize.toFixed(1)} ${[red, green, blue].map((each) => Math.round(each * 255).toString(16).padStart(2, "0")).join("")}`;
}

function setsOn({ fragments, marginBoxes }: Page): ReadonlyMap<string, string> {
  const sets = new Map<string, string>();
  for (const { line, boxes } of linesIn([...fragments, ...marginBoxes.map(({ fragment }) => fragment)]))
    for (const text of textsOf(line)) {
      const set = isRaised(text, line) ? null : setOf(text, boxes);
      if (set !== null && hasLetters(text) && !sets.has(set)) sets.set(set, `${text.element.name}.${text.element.attributes.get("class")?.value ?? ""} ${text.text.slice(0, 24)}`);
    }
  return sets;
}

function leastOf(pages: readonly Page[]): PageDesign["least"] {
  const all = pages.flatMap(({ fragments, marginBoxes, index }) =>
    linesIn([...fragments, ...marginBoxes.map(({ fragment }) => fragment)]).flatMap(({ line }) => textsOf(line).filter((text) => !isRaised(text, line))).filter(({ element, text }) => element.name !== "rt" && text.trim() !== "").map(({ style, text }) => ({ size: style.fontSize, page: index + 1, text })));
  return all.reduce((least, each) => (each.size < least.size ? each : least), { size: Infinity, page: 1, text: "" });
}

function letteringIn(fragments: readonly Fragment[], page: number): PageDesign["lettering"] {
  return fragments.flatMap((fragment) => {
    if (fragment.kind === "box" || fragment.kind === "line") return letteringIn(fragment.children, page);
    if (fragment.kind !== "image" || fragment.drawable.kind !== "vector" || fragment.element.name !== "img") return [];
    const own = letteringOf(fragment.drawable);
    const shown = fragment.crop === null ? 1 : 1 - fragment.crop.left - fragment.crop.right;
    return own === null ? [] : [{ page, size: (own * fragment.rect.width) / (fragment.drawable.size.width * shown) }];
  });
}

/** Measures the pages of a document. */
export function designOf({ pages }: LaidOutDocument): PageDesign {
  const byPage = pages.map(({ fragments }) => linesIn(fragments));
  const { size, leading } = bodyOf(byPage.flat());
  const texts = byPage.map((lines) => runningText(lines, size));
  const steps = texts.flatMap((text) => text.steps);
  const widths = texts.flatMap((text) => text.widths);
  return {
    size, leading,
    rhythm: steps.length < 10 ? 1 : steps.filter((step) => Math.abs(step - leading) <= 0.1).length / steps.length,
    firsts: byPage.flatMap(([first], index) => (first === undefined || paragraphOf(first, size) === null || first.line.rect.y - (pages[index]?.style.margin.top ?? 0) > leading ? [] : [first.line.baseline])),
    full: texts.flatMap((text) => text.full),
    width: widths.length === 0 ? null : commonest(widths.map((width) => Math.round(width * 100) / 100)),
    last: filledShare(pages.at(-1)),
    sets: pages.map(setsOn),
    least: leastOf(pages),
    lettering: pages.flatMap(({ fragments, index }) => letteringIn(fragments, index + 1)),
  };
}
