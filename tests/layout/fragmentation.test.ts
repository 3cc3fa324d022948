import fc from "fast-check";
import { expect, test } from "vitest";
import { blocksContent } from "../../src/layout/flex/take-blocks.js";
import { breakCost, costToCome, pageCost, skippedCost } from "../../src/layout/fragmentation/break-cost.js";
import { startToken, wholeFill } from "../../src/layout/fragmentation/break-token.js";
import { noteHeightOf } from "../../src/layout/fragmentation/notes.js";
import type { Fill, RowPart, Strip } from "../../src/layout/fragmentation/strip.js";
import { fillRooms, planPages, take } from "../../src/layout/fragmentation/take.js";
import { rowsContent } from "../../src/layout/table/rows-content.js";
import { boxesOf } from "./support/lay.js";
import { boundariesOf, costOf, endCost, leastCost, page, pieces, source, stripOf, usedBetween } from "./support/strips.js";

// Everything that breaks is compared with all the ways in which it could break.

/** What a strip costs in rooms that end before some items, what is left over estimated as the plan does it. */
function costInRooms(strip: Strip, ends: readonly number[]): number {
  let [start, total] = [0, 0];
  for (const end of ends) {
    total += endCost(strip, start, end);
    start = end;
  }
  const above = strip.items.slice(0, start).reduce((sum, { height }) => sum + height, 0);
  return total + costToCome(strip.height - above, page);
}

/** All choices of `rooms` ends at most; fewer only where the strip ends. */
function leastInRooms(strip: Strip, rooms: number): number {
  const boundaries = [...boundariesOf(strip), strip.items.length];
  const choices = (from: number, left: number): readonly (readonly number[])[] =>
    left === 0 || from === strip.items.length ? [[]] : boundaries.filter((end) => end > from).flatMap((end) => choices(end, left - 1).map((ends) => [end, ...ends]));
  return Math.min(...choices(0, rooms).map((ends) => costInRooms(strip, ends)));
}

function endsOf(strip: Strip, fills: readonly Fill[]): readonly number[] {
  return fills.map(({ rest }) => rest?.index ?? strip.items.length);
}

test.each([1, 2, 3])("columns end where it costs least, in %i of them", (rooms) => {
  fc.assert(
    fc.property(pieces(8), (list) => {
      const strip = stripOf(list);
      const fills = fillRooms(strip, startToken, page, { rooms });
      expect(costInRooms(strip, endsOf(strip, fills))).toBeCloseTo(leastInRooms(strip, rooms), 6);
    }),
    { numRuns: 100 },
  );
});

const table = boxesOf(`<article lang="en"><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table></article>`).root;

function rowOf(strips: readonly Strip[]): RowPart {
  const [box] = table.content.kind === "blocks" ? table.content.boxes : [];
  const row = box?.kind === "table" ? box.groups[0]?.rows[0] : undefined;
  const [cell] = row?.cells ?? [];
  if (row === undefined || cell === undefined) throw new Error("the table has a row with a cell");
  const edges = { top: 0, right: 0, bottom: 0, left: 0 };
  const height = Math.max(...strips.map((strip) => strip.height));
  const cells = strips.map((strip) => ({ cell, x: 0, width: 10, edges, top: 0, height, above: 0, fill: wholeFill(strip, startToken), openTop: false, openBottom: false }));
  return { row, top: 0, height, cells };
}

test("each cell of a row that is cut ends where it costs least", () => {
  const [box] = table.content.kind === "blocks" ? table.content.boxes : [];
  if (box?.kind !== "table") throw new Error("a table");
  const grid = { table: box, rowsWithBackground: new Map<never, never>(), model: { collapses: false, horizontal: 0, vertical: 0 }, x: 0, width: 20, columns: [], signs: { columns: new Map<never, never>(), cells: new Map<never, never>() } };
  fc.assert(
    fc.property(fc.array(pieces(7), { minLength: 1, maxLength: 3 }), (lists) => {
      const strips = lists.map(stripOf);
      fc.pre(strips.some(({ height }) => height > page + 0.01));
      const { first, rest } = take(rowsContent([rowOf(strips)], grid), page, true);
      if (first?.kind !== "rows") throw new Error("something is taken");
      for (const [index, strip] of strips.entries()) {
        const fill = first.rows[0]?.cells[index]?.fill ?? null;
        const end = rest?.kind === "rows" ? rest.rows[0]?.cells[index]?.fill?.from.index : undefined;
        expect(fill).not.toBeNull();
        if (strip.height > page + 0.01) expect(costInRooms(strip, [end ?? strip.items.length])).toBeCloseTo(leastInRooms(strip, 1), 6);
        else expect(end).toBeUndefined();
      }
    }),
    { numRuns: 100 },
  );
});

test("each of the blocks side by side that are cut ends where it costs least", () => {
  fc.assert(
    fc.property(fc.array(pieces(7), { minLength: 1, maxLength: 3 }), (lists) => {
      const strips = lists.map(stripOf);
      const height = Math.max(...strips.map((strip) => strip.height));
      fc.pre(height > page + 0.01);
      const parts = strips.map((strip) => ({ top: 0, below: 0, stretches: true, fill: wholeFill(strip, startToken) }));
      const { first, rest } = take(blocksContent(source, parts, height), page, true);
      if (first?.kind !== "blocks") throw new Error("something is taken");
      for (const [index, strip] of strips.entries()) {
        const end = rest?.kind === "blocks" ? rest.parts[index]?.fill?.from.index : undefined;
        expect(first.parts[index]?.fill ?? null).not.toBeNull();
        if (strip.height > page + 0.01) expect(costInRooms(strip, [end ?? strip.items.length])).toBeCloseTo(leastInRooms(strip, 1), 6);
        else expect(end).toBeUndefined();
      }
    }),
    { numRuns: 100 },
  );
});

const [noteRoom, noteLine] = [{ edges: 6, most: 50 }, 10];
/** What a footnote costs that goes on overleaf, and each page's height of what does. */
const [cutNote, waitingNote] = [10, 20];

/** How a page stands that ends somewhere below the call of a footnote which is cut; `null` where none of the note fits. */
function besideNote(strip: Strip, start: number, end: number): { readonly used: number; readonly lines: number } | null {
  const shown = strip.items.slice(strip.items[start]?.kind === "gap" && start > 0 ? start + 1 : start, end);
  const above = shown.reduce((sum, { height }) => sum + height, 0);
  const lines = Math.floor((Math.min(noteRoom.most, page - noteRoom.edges - above) + 0.01) / noteLine);
  return lines < 1 ? null : { used: above + noteRoom.edges + lines * noteLine, lines };
}

/** What a page costs with a footnote that is cut where its call does not fit beside all of it, and what of it goes on. */
function cutNoteOn(strip: Strip, start: number, end: number, over: number): { readonly cost: number; readonly over: number } {
  const call = strip.items.findIndex((item, index) => index >= start && item.kind === "content" && item.content.notes !== undefined);
  const isCut = call >= start && call < end && usedBetween(strip, start, call + 1, { ...noteRoom, over }) === null;
  if (!isCut) return { cost: endCost(strip, start, end, { ...noteRoom, over }), over: 0 };
  const item = strip.items[call];
  const note = item?.kind === "content" ? noteHeightOf(item.content) : 0;
  const place = besideNote(strip, start, end);
  if (place === null || over > 0) return { cost: Infinity, over: 0 };
  const boundaryAt = (index: number): number => strip.items[index]?.before.cost ?? 0;
  const welcome = strip.items.map((_, index) => index + 1).filter((index) => index > call && boundaryAt(index) < breakCost.lines);
  const most = Math.max(0, ...welcome.map((index) => besideNote(strip, start, index)?.used ?? 0));
  const blank = skippedCost(most - place.used, page - place.used, boundaryAt(end));
  const used = pageCost({ height: page, used: place.used, squeeze: 0, isLast: false });
  const rest = note - place.lines * noteLine;
  return { cost: used + boundaryAt(end) + cutNote + (waitingNote * rest) / page + blank, over: rest };
}

function costWithNotes(strip: Strip, ends: readonly number[]): number {
  let [start, over, total] = [0, 0, 0];
  for (const end of ends) {
    const set = cutNoteOn(strip, start, end, over);
    [start, over, total] = [end, set.over, total + set.cost];
  }
  // What is left of a note stands on a page of its own.
  return total + (over > 0 ? pageCost({ height: page, used: over + noteRoom.edges, squeeze: 0, isLast: true }) : 0);
}

test("a footnote is cut, or its call goes on, whichever costs least", () => {
  const noted = fc.record({ list: pieces(9), call: fc.nat(7), lines: fc.integer({ min: 2, max: 5 }) }).map(({ list, call, lines }) =>
    list.map((piece, index) => ({ ...piece, height: Math.min(piece.height, 30), ...(index === call ? { note: lines * noteLine, noteLine } : {}) })));
  let cuts = 0;
  fc.assert(
    fc.property(noted, (list) => {
      const strip = stripOf(list);
      const boundaries = boundariesOf(strip);
      const choices = Array.from({ length: 2 ** boundaries.length }, (_, choice) => [...boundaries.filter((_, bit) => (choice >> bit) % 2 === 1), strip.items.length]);
      const least = Math.min(...choices.map((ends) => costWithNotes(strip, ends)));
      fc.pre(least < Infinity);
      const stops = planPages({ strip, token: startToken, carried: [] }, () => ({ height: page, notes: noteRoom }));
      if (stops.some(({ carried }) => carried.length > 0)) cuts++;
      expect(costWithNotes(strip, [...new Set(stops.map(({ index }) => index))])).toBeCloseTo(least, 6);
    }),
    { numRuns: 300 },
  );
  expect(cuts).toBeGreaterThan(10);
});

test("pages with footnotes end where it costs least", () => {
  const notes = { edges: 6, most: 50 };
  const noted = pieces(8).chain((list) => fc.array(fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }), { minLength: list.length, maxLength: list.length }).map(
    (heights) => list.map((piece, index) => ({ ...piece, height: Math.min(piece.height, 50), ...(heights[index] === undefined ? {} : { note: heights[index] }) }))));
  fc.assert(
    fc.property(noted, (list) => {
      const strip = stripOf(list);
      // A note of one line cannot be cut, so that no page carries one over.
      const ends = planPages({ strip, token: startToken, carried: [] }, () => ({ height: page, notes })).map(({ index }) => index);
      expect(costOf(strip, ends, notes)).toBeCloseTo(leastCost(strip, notes), 6);
    }),
    { numRuns: 150 },
  );
});

test("what is left over of columns that may stop is not worth tearing a box apart", () => {
  const line = { height: 30, gap: 0, cost: breakCost.free, weight: 0 };
  const kept = { ...line, cost: breakCost.inside };
  const strip = stripOf([line, line, kept, kept, kept, kept]);
  expect(endsOf(strip, fillRooms(strip, startToken, page, { rooms: 2, mayStop: true }))).toEqual([1]);
  expect(take({ kind: "blank", source, height: 130, most: 0 }, page, false)).toMatchObject({ first: { height: page }, rest: { height: 30 } });
});
