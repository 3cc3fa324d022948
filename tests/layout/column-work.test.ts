import { expect, test } from "vitest";
import { breakCost } from "../../src/layout/fragmentation/break-cost.js";
import { startToken } from "../../src/layout/fragmentation/break-token.js";
import { fillPlanned } from "../../src/layout/fragmentation/fill.js";
import { onPages, StripWriter } from "../../src/layout/fragmentation/strip-writer.js";
import type { BreakToken, Strip } from "../../src/layout/fragmentation/strip.js";
import { planPages } from "../../src/layout/fragmentation/take.js";
import { boxesOf } from "./support/lay.js";

const source = boxesOf(`<article lang="en"><p>a</p></article>`).root;
const page = 100;

/** A strip that counts how often one of its items is looked at. */
function counted(strip: Strip): { readonly strip: Strip; readonly looks: () => number } {
  let looks = 0;
  const items = new Proxy(strip.items, {
    get: (target, key, receiver): unknown => {
      if (typeof key === "string" && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  return { strip: { ...strip, items }, looks: () => looks };
}

/** Lines of 10 points in columns between two paragraphs, set on pages as a document is: the pages, and the looks at lines. */
function set(lines: number, columns: number): { readonly pages: number; readonly looks: number } {
  const inside = new StripWriter(page / columns, { pages: true, columns: true });
  for (let index = 0; index < lines; index++) inside.add({ kind: "lines", source, fragments: [], height: 10 }, index % 7 === 1 ? breakCost.lines : breakCost.free);
  const { strip, looks } = counted(inside.finish());
  const grid = { x: 0, count: columns, width: page / columns, gap: 0 };
  const writer = new StripWriter(page, onPages);
  writer.add({ kind: "lines", source, fragments: [], height: 15 });
  const columnSet = { box: source, strip, grid, rule: source.style, limit: Infinity };
  writer.add({ kind: "columns", source, set: columnSet, token: startToken, filled: null, height: strip.height / columns });
  writer.add({ kind: "lines", source, fragments: [], height: 15 });
  const outer = writer.finish();
  const room = { height: page, notes: null };
  let pages = 0;
  for (let token: BreakToken | null = startToken; token !== null; )
    for (const stop of planPages({ strip: outer, token, carried: [] }, () => room)) {
      if (token === null) break;
      token = fillPlanned(outer, room, token, stop).rest;
      pages++;
    }
  return { pages, looks: looks() };
}

test.each([1, 2, 4])("twice the lines in %i columns are looked at about twice as often", (columns) => {
  const [few, many] = [set(1_000, columns), set(2_000, columns)];
  expect(many.pages / few.pages).toBeCloseTo(2, 1);
  // Even columns are found by bisection, which takes one step more where the lines are twice as high together: 2 × 20 ÷ 19.
  expect(many.looks / few.looks).toBeLessThan(2.2);
  expect(many.looks / few.looks).toBeGreaterThan(1.8);
});

/** Sets of two columns one under the other, of lines enough for a page and a little; the last page is to hold `least`. */
function looksOfSets(count: number): number {
  const strips = Array.from({ length: count }, (_, at) => {
    const inside = new StripWriter(page / 2, { pages: true, columns: true });
    for (let index = 0; index < 17 + ((at * 7) % 9); index++) inside.add({ kind: "lines", source, fragments: [], height: 7 + ((at + index) % 3) }, index % 4 === 1 ? breakCost.lines : breakCost.free);
    return counted(inside.finish());
  });
  const writer = new StripWriter(page, onPages);
  for (const { strip } of strips) {
    writer.add({ kind: "lines", source, fragments: [], height: 9 });
    writer.add({ kind: "columns", source, set: { box: source, strip, grid: { x: 0, count: 2, width: page / 2, gap: 0 }, rule: source.style, limit: Infinity }, token: startToken, filled: null, height: strip.height / 2 });
  }
  planPages({ strip: writer.finish(), token: startToken, carried: [] }, () => ({ height: page, notes: null }), { last: { least: 40, short: 30 } });
  return strips.reduce((sum, { looks }) => sum + looks(), 0);
}

test("each way to leave a set of columns is followed once, however many lead to it", () => {
  // Followed as often as it is found, each was worth twice the work of the one before.
  expect(looksOfSets(20) / looksOfSets(10)).toBeLessThan(3);
});
