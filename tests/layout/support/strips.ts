import fc from "fast-check";
import { breakCost, pageCost, skippedCost } from "../../../src/layout/fragmentation/break-cost.js";
import { footOf, noteHeightOf } from "../../../src/layout/fragmentation/notes.js";
import type { NoteRoom } from "../../../src/layout/fragmentation/notes.js";
import { onPages, StripWriter } from "../../../src/layout/fragmentation/strip-writer.js";
import type { MeasuredNote, Strip } from "../../../src/layout/fragmentation/strip.js";
import { boxesOf } from "./lay.js";

/** The box that all pieces of the strips of tests belong to. */
export const source = boxesOf(`<article lang="en"><p>a</p></article>`).root;
/** Height of the pages of tests. */
export const page = 100;

/** A line of a strip: the margin above it, and what a page end before it costs. */
export interface Piece {
  readonly height: number;
  readonly gap: number;
  readonly cost: number;
  readonly weight: number;
  /** Height of its footnote, and of each of its lines, where it has more than one. */
  readonly note?: number;
  readonly noteLine?: number;
}

function noteOf(height: number, line = height): MeasuredNote {
  const writer = new StripWriter(100, onPages);
  for (let y = 0; y < height; y += line) {
    writer.weigh(6);
    writer.add({ kind: "lines", source, fragments: [], height: line });
  }
  return { source, strip: writer.finish() };
}

/** A strip of lines. */
export function stripOf(pieces: readonly Piece[]): Strip {
  const writer = new StripWriter(100, onPages);
  for (const { height, gap, cost, weight, note, noteLine } of pieces) {
    writer.gap(gap);
    writer.weigh(weight);
    writer.add({ kind: "lines", source, fragments: [], height, ...(note === undefined ? {} : { notes: [noteOf(note, noteLine)] }) }, cost);
  }
  return writer.finish();
}

/** Strips of as many lines as `most`. */
export const pieces = (most: number): fc.Arbitrary<Piece[]> =>
  fc.array(
    fc.record({
      height: fc.integer({ min: 1, max: 60 }),
      gap: fc.integer({ min: 0, max: 12 }),
      cost: fc.constantFrom<number>(breakCost.free, breakCost.free, breakCost.lines, breakCost.inside, breakCost.between),
      weight: fc.constantFrom(0, 0, 4),
    }),
    { minLength: 1, maxLength: most },
  );

/** The room for footnotes on a page, of which so much is left over from the page before. */
export interface PageNotes extends NoteRoom {
  readonly over?: number;
}

/** Height of what stands between two boundaries at the top of a page with its footnotes; `null` where it does not fit or is nothing. */
export function usedBetween(strip: Strip, start: number, end: number, notes: PageNotes | null = null): number | null {
  const items = strip.items.slice(start, end);
  const shown = start > 0 && items[0]?.kind === "gap" ? items.slice(1) : items;
  const noted = shown.reduce((sum, item) => sum + (item.kind === "content" ? noteHeightOf(item.content) : 0), notes?.over ?? 0);
  const used = shown.reduce((sum, { height }) => sum + height, footOf(noted, notes));
  const fits = used <= page + 0.01 && noted <= (notes?.most ?? Infinity);
  return fits && shown.some(({ kind }) => kind === "content") ? used : null;
}

/** What ending a page that begins at `start` before an item costs, blank that the text could have filled included. */
export function endCost(strip: Strip, start: number, end: number, notes: PageNotes | null = null): number {
  const used = usedBetween(strip, start, end, notes);
  if (used === null) return Infinity;
  const isLast = end === strip.items.length;
  const welcome = [...boundariesOf(strip).filter((each) => (strip.items[each]?.before.cost ?? 0) < breakCost.lines), strip.items.length];
  const most = Math.max(0, ...welcome.filter((each) => each > start).map((each) => usedBetween(strip, start, each, notes) ?? 0));
  const boundary = strip.items[end]?.before.cost ?? 0;
  return pageCost({ height: page, used, squeeze: 0, isLast }) + boundary + (isLast ? 0 : skippedCost(most - used, page - used, boundary));
}

/** What pages that end before some items cost, or `null` where one of them does not fit; the last ends the strip. */
export function costOf(strip: Strip, ends: readonly number[], notes: NoteRoom | null = null): number | null {
  let [start, total] = [0, 0];
  for (const end of ends) {
    total += endCost(strip, start, end, notes);
    start = end;
  }
  return total === Infinity ? null : total;
}

/** Boundaries that a page may end at. */
export function boundariesOf(strip: Strip): readonly number[] {
  return strip.items.flatMap(({ before }, index) => (index > 0 && before.cost < breakCost.never ? [index] : []));
}

/** The least that any choice of ends costs: all of them are tried. */
export function leastCost(strip: Strip, notes: NoteRoom | null = null): number {
  const boundaries = boundariesOf(strip);
  let least = Infinity;
  for (let choice = 0; choice < 2 ** boundaries.length; choice++) {
    const ends = [...boundaries.filter((_, bit) => (choice >> bit) % 2 === 1), strip.items.length];
    least = Math.min(least, costOf(strip, ends, notes) ?? Infinity);
  }
  return least;
}
