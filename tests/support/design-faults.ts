import type { BoxFragment, Fragment, LaidOutDocument } from "../../src/layout/index.js";
import type { LaidOutSample } from "./laid-out-courses.js";
import { boxesIn, designOf, linesIn, textsOf, wordsOf } from "./page-design.js";
import type { PageDesign, PlacedLine } from "./page-design.js";
import { feetOf, pageFaults } from "./page-faults.js";

/** Where pages are not as they are designed to be; `page` is 0 for the whole document. */
export interface DesignFault {
  readonly test: "rhythm" | "measure" | "feet" | "hierarchy" | "gaps";
  readonly page: number;
  readonly text: string;
}

/**
 * What a look and a kind of document ask for, where that is not what a page of one column in 10.5 pt asks for. Each has its reason:
 * a column of two holds fewer letters than a page of one, and so does 18 pt on the same paper; what nobody reads in rows, as the
 * boxes of a sheet and the questions of an examination, has no measure; large print is the larger in everything.
 */
interface Bounds {
  /** Letters of full lines, on average; `null` for none. */
  readonly letters: readonly [least: number, most: number] | null;
  readonly least: number;
  readonly lettering: readonly [least: number, most: number];
  readonly title: number;
}

const usual: Bounds = { letters: [60, 78], least: 8, lettering: [7, 9.5], title: 90 };

const ofLook: Readonly<Record<string, Partial<Bounds>>> = {
  compact: { letters: [44, 60] },
  "large-print": { letters: [50, 68], least: 16, lettering: [15.5, 20], title: 160 },
};

function boundsOf(look: string, kind: LaidOutSample["kind"]): Bounds {
  const hasMeasure = kind === "handout" || kind === "book";
  return { ...usual, ...ofLook[look], ...(hasMeasure ? {} : { letters: null }) };
}

/** Full lines that make an average, and pages that make one. */
const enough = { lines: 8, pages: 4 };

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function rhythmFaults({ rhythm, firsts }: PageDesign): DesignFault[] {
  const spread = Math.max(...firsts) - Math.min(...firsts);
  return [
    ...(rhythm < 0.9 ? [{ test: "rhythm", page: 0, text: `${Math.round(rhythm * 100)} % of lines are a leading apart` } as const] : []),
    ...(firsts.length > 1 && spread > 0.5 ? [{ test: "rhythm", page: 0, text: `first base lines are ${spread.toFixed(1)} pt apart` } as const] : []),
  ];
}

function measureFaults({ full, width, size }: PageDesign, lang: string, { letters }: Bounds): DesignFault[] {
  if (/^(?:zh|ja)/.test(lang)) {
    const characters = width === null ? 0 : width / size;
    const isWhole = Math.abs(characters - Math.round(characters)) * size <= 0.5;
    return letters !== null && width !== null && (!isWhole || characters > 48.05) ? [{ test: "measure", page: 0, text: `a line holds ${characters.toFixed(2)} characters` }] : [];
  }
  const held = mean(full);
  if (letters === null || !lang.startsWith("en") || full.length < enough.lines || (held >= letters[0] && held <= letters[1])) return [];
  return [{ test: "measure", page: 0, text: `a line holds ${held.toFixed(1)} letters, not ${letters.join(" to ")}` }];
}

/**
 * Pages end within three lines of the foot, but before what is taller than that and stays whole. A last page is a quarter full: one
 * or two pages before it have no room to spare for that, and a document that ends on its second or third page ends where its words do.
 */
function feetFaults({ document }: LaidOutSample, { leading, last }: PageDesign): DesignFault[] {
  const holes = feetOf(document).filter(({ blank, obstacle }) => blank > 3 * leading + 0.5 && obstacle + leading <= blank);
  const isShort = document.pages.length >= enough.pages && last < 0.25;
  return [
    ...holes.map(({ page, blank, obstacle }) => ({ test: "feet", page, text: `${blank.toFixed(0)} pt blank before what takes ${obstacle.toFixed(0)}` }) as const),
    ...(isShort ? [{ test: "feet", page: document.pages.length, text: `the last page is ${Math.round(last * 100)} % full` } as const] : []),
  ];
}

/** The mean blank at the feet of pages that could have been filled: those not before what is taller than it. */
export function freeFeet(samples: readonly LaidOutSample[]): number {
  return mean(samples.flatMap(({ document }) => feetOf(document).flatMap(({ blank, obstacle }) => (obstacle + 15 > blank && blank > 45 ? [] : [Math.max(0, blank)]))));
}

/** The mean blank at the feet of all pages that another follows. */
export function allFeet(samples: readonly LaidOutSample[]): number {
  return mean(samples.flatMap(({ document }) => feetOf(document).map(({ blank }) => Math.max(0, blank))));
}

const mostSets = 7;

function classOf({ element }: BoxFragment): string {
  return element.attributes.get("class")?.value ?? "";
}

function isHeading({ boxes }: PlacedLine): boolean {
  return boxes.some((box) => /^h[1-6]$/.test(box.element.name) || classOf(box) === "label");
}

function echoesIn({ pages }: LaidOutDocument): DesignFault[] {
  return pages.flatMap(({ fragments, index }) =>
    linesIn(fragments).flatMap((each, at, all) => {
      const [words, before] = [wordsOf(each.line), all[at - 1]];
      return before !== undefined && isHeading(each) && words !== "" && words === wordsOf(before.line) ? [{ test: "hierarchy", page: index + 1, text: `says twice: ${words}` } as const] : [];
    }));
}

const leastReference = 40;

function repeatedReferences({ pages }: LaidOutDocument): DesignFault[] {
  const said = new Map<string, BoxFragment["element"]>();
  return pages.flatMap(({ fragments, index }) =>
    boxesIn(fragments).filter(({ element }) => element.name === "li").flatMap((item) => {
      const parent = boxesIn(fragments).find((box) => /sources|reference-list/.test(classOf(box)) && box.children.includes(item));
      const words = parent === undefined ? "" : linesIn([item]).map(({ line }) => wordsOf(line)).join(" ");
      const before = said.get(words);
      if (words.length >= leastReference && before === undefined) said.set(words, item.element);
      return words.length >= leastReference && before !== undefined && before !== item.element ? [{ test: "hierarchy", page: index + 1, text: `in full twice: ${words.slice(0, 40)}` } as const] : [];
    }));
}

function hierarchyFaults({ document }: LaidOutSample, { sets, least }: PageDesign, bounds: Bounds): DesignFault[] {
  const title = boxesIn(document.pages[0]?.fragments ?? []).find((box) => classOf(box) === "title-block");
  return [
    ...sets.flatMap((set, index) => (set.size > mostSets ? [{ test: "hierarchy", page: index + 1, text: `${set.size} sets: ${[...set].map((each) => each.join(" = ")).join("; ")}` } as const] : [])),
    ...(least.size < bounds.least - 0.05 ? [{ test: "hierarchy", page: least.page, text: `letters of ${least.size.toFixed(1)} pt: ${least.text.slice(0, 20)}` } as const] : []),
    ...(title !== undefined && title.rect.height > bounds.title ? [{ test: "hierarchy", page: 1, text: `the title takes ${title.rect.height.toFixed(0)} pt` } as const] : []),
    ...echoesIn(document),
    ...repeatedReferences(document),
  ];
}

/** Room over a listing and under it differ by no more than the blank of a line over letters. */
function codeFaults(fragments: readonly Fragment[], page: number): DesignFault[] {
  return boxesIn(fragments).flatMap(({ children }) =>
    children.flatMap((child, index) => {
      const [before, after] = [children[index - 1], children[index + 1]];
      if (child.kind !== "box" || child.element.name !== "pre" || before?.kind !== "box" || after?.kind !== "box") return [];
      // The columns before code that stands across them end each where its words do.
      const bottoms = children.slice(0, index).flatMap((each) => (each.kind === "box" ? [each.rect.y + each.rect.height] : [])).filter((bottom) => bottom <= child.rect.y + 0.1);
      const [above, below] = [child.rect.y - Math.max(...bottoms, before.rect.y + before.rect.height), after.rect.y - (child.rect.y + child.rect.height)];
      const isBound = before.element.name === "pre" || after.element.name === "pre" || before.element.name === "p" && classOf(before).includes("caption");
      return !isBound && Math.abs(below - above) > 4.6 ? [{ test: "gaps", page, text: `${above.toFixed(1)} pt over code, ${below.toFixed(1)} under it` } as const] : [];
    }));
}

function rowsOf(table: BoxFragment): readonly BoxFragment[] {
  return boxesIn(table.children).filter(({ element, repeated }) => element.name === "tr" && !repeated);
}

interface CellInk {
  readonly left: number;
  readonly right: number;
  readonly words: string;
}

function inkOf(cell: Fragment): CellInk | null {
  const lines = linesIn([cell]).map(({ line }) => line);
  const texts = lines.flatMap(textsOf).filter(({ text }) => text.trim() !== "");
  if (texts.length === 0) return null;
  return { left: Math.min(...texts.map(({ x }) => x)), right: Math.max(...texts.map(({ x, width }) => x + width)), words: lines.map(wordsOf).join(" ") };
}

const number = /^[−–+-]?[\d.,  ]+\s?%?$/;
const leastBesideNumbers = 14;

/** Columns of numbers stand apart from the next, whose letters would run on from them. */
function tableFaults(fragments: readonly Fragment[], page: number): DesignFault[] {
  return boxesIn(fragments).filter(({ element }) => element.name === "table").flatMap((table) => {
    const rows = rowsOf(table).map(({ children }) => children.map(inkOf)).filter((cells, _, all) => cells.length === all.at(-1)?.length);
    const body = rows.slice(1);
    const columns = Math.max(0, ...rows.map((cells) => cells.length));
    for (let at = 0; at < columns - 1; at++) {
      const own = body.flatMap((cells) => cells[at] ?? []);
      const next = body.flatMap((cells) => cells[at + 1] ?? []);
      if (own.length < 2 || next.length < 2 || own.some(({ words }) => !number.test(words))) continue;
      const gap = Math.min(...next.map(({ left }) => left)) - Math.max(...own.map(({ right }) => right));
      if (gap >= 0 && gap < leastBesideNumbers - 0.1) return [{ test: "gaps", page, text: `${gap.toFixed(1)} pt between ${own[0]?.words ?? ""} and ${next[0]?.words.slice(0, 20) ?? ""}` } as const];
    }
    return [];
  });
}

const wholeRows = 9;

/** Blank that a small table may leave, in points, rather than be parted. */
const hole = 60;

/** Tables of a few rows stay on one page, unless that left a hole where their first rows stand. */
function partedTables({ pages }: LaidOutDocument): DesignFault[] {
  const rows = new Map<BoxFragment["element"], { readonly count: number; readonly page: number; readonly begun: number }>();
  const parted: DesignFault[] = [];
  const seen = new Map<BoxFragment["element"], number[]>();
  for (const { fragments, index } of pages)
    for (const table of boxesIn(fragments).filter(({ element }) => element.name === "table")) {
      const count = rowsOf(table).filter((row) => row.children.some((cell) => cell.kind === "box" && cell.element.name === "td")).length;
      rows.set(table.element, { count: (rows.get(table.element)?.count ?? 0) + count, page: index + 1, begun: rows.get(table.element)?.begun ?? table.rect.height });
      seen.set(table.element, [...(seen.get(table.element) ?? []), index]);
    }
  for (const [table, { count, page, begun }] of rows) if (new Set(seen.get(table)).size > 1 && count < wholeRows && begun <= hole) parted.push({ test: "gaps", page, text: `a table of ${count} rows is parted` });
  return parted;
}

function gapFaults({ document }: LaidOutSample, { lettering }: PageDesign, { lettering: [least, most] }: Bounds): DesignFault[] {
  return [
    ...pageFaults(document).flatMap(({ kind, page, text }) => (kind === "hyphen in code" || kind === "stranded" ? [{ test: "gaps", page, text: `${kind}: ${text}` } as const] : [])),
    ...document.pages.flatMap(({ fragments, index }) => [...codeFaults(fragments, index + 1), ...tableFaults(fragments, index + 1)]),
    ...partedTables(document),
    ...lettering.flatMap(({ page, size }) => (size < least - 0.05 || size > most + 0.05 ? [{ test: "gaps", page, text: `letters of a figure are ${size.toFixed(1)} pt` } as const] : [])),
  ];
}

/** All that is not as it is designed to be on the pages of a document in a look. */
export function designFaults(sample: LaidOutSample, look: string): readonly DesignFault[] {
  const design = designOf(sample.document);
  const bounds = boundsOf(look, sample.kind);
  return [
    ...rhythmFaults(design), ...measureFaults(design, sample.lang, bounds), ...feetFaults(sample, design),
    ...hierarchyFaults(sample, design, bounds), ...gapFaults(sample, design, bounds),
  ];
}
