import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fragment } from "../../src/layout/index.js";
import { breakCost, floatCost, pageCost, skippedCost } from "../../src/layout/fragmentation/break-cost.js";
import { startToken } from "../../src/layout/fragmentation/break-token.js";
import type { EarlierPlans } from "../../src/layout/fragmentation/plan-input.js";
import { onPages, StripWriter } from "../../src/layout/fragmentation/strip-writer.js";
import type { PageFloat, Strip, StripItem } from "../../src/layout/fragmentation/strip.js";
import { planPages } from "../../src/layout/fragmentation/take.js";
import { pagesOf } from "./support/lay.js";
import { page, source } from "./support/strips.js";

/** A line of text, or a float with the number of pieces before it after which it may stand. */
type Piece = { readonly kind: "line"; readonly height: number; readonly weight: number } | { readonly kind: "float"; readonly height: number; readonly back: number; readonly on: number };

const apart = 5;

/** A strip in which every piece is one item, so that the index of an item is that of its piece. */
function stripOf(pieces: readonly Piece[]): Strip {
  const writer = new StripWriter(100, onPages);
  for (const piece of pieces) {
    if (piece.kind === "line") writer.weigh(piece.weight);
    writer.add({ kind: piece.kind === "line" ? "lines" : "box", source, fragments: [], height: piece.height });
  }
  const strip = writer.finish();
  const floats = pieces.flatMap((piece, index): PageFloat[] => {
    if (piece.kind === "line") return [];
    // None waits longer than one after it may.
    const limits = pieces.map((each, at) => (each.kind === "line" || at < index ? Infinity : at + 1 + each.on));
    const limit = Math.min(pieces.length, ...limits);
    return [{ start: index, end: index + 1, from: Math.max(1, index - piece.back), limit, apart, piece: { kind: "box", source, fragments: [], height: piece.height } }];
  });
  return { ...strip, floats };
}

interface Way {
  readonly index: number;
  readonly floated: number;
}

interface Ending extends Way {
  readonly isLast: boolean;
  readonly cost: number;
}

/** A page that takes pieces in one way: so many floats at its head, and none of those from `left` on in their places. */
interface Filling {
  readonly ends: readonly { readonly index: number; readonly floated: number; readonly y: number; readonly extra: number }[];
  /** Where the strip ends on the page, if it does. */
  readonly last: { readonly floated: number; readonly y: number; readonly extra: number } | null;
  /** How high the page would stand with the float that is left for later; 0 where it has no room for it. */
  readonly floor: number;
}

function towers(run: number): number {
  return run > 2 ? floatCost.tower : 0;
}

function heightOf(floats: readonly PageFloat[]): number {
  return floats.reduce((sum, { piece }) => sum + piece.height + apart, 0);
}

function mustStand({ start, limit }: PageFloat, index: number): boolean {
  return start < index && limit <= index;
}

/** How high a page stands with an item; 0 where it has no room for it. */
function heightWith(item: StripItem | undefined, y: number): number {
  const whole = y + (item?.height ?? 0);
  return whole <= page ? whole : 0;
}

function fillingOf({ items, floats }: Strip, from: Way, head: number, left: number): Filling {
  const ends: { index: number; floated: number; y: number; extra: number }[] = [];
  let floor = 0;
  let [y, floated, extra, hasContent, run, ranTo] = [heightOf(floats.slice(from.floated, from.floated + head)), from.floated + head, floatCost.moved * head + floatCost.tower * Math.max(0, head - 2), head > 0, 0, -1];
  for (let index = from.index; index <= items.length; index++) {
    for (let next = floats[floated]; next !== undefined && mustStand(next, index); next = floats[floated]) {
      if (hasContent) ends.push({ index, floated, y, extra });
      y += next.piece.height + apart;
      if (y > page) return { ends, last: null, floor };
      [floated, extra, hasContent] = [floated + 1, extra + floatCost.moved, true];
    }
    const own = floats.findIndex(({ start }) => start === index);
    // A float is left for later only where something stands above it.
    if (own === floated && own === left) {
      if (!hasContent) return { ends: [], last: null, floor };
      ends.push({ index, floated, y, extra });
      floor = heightWith(items[index], y);
    }
    if (own >= 0 && (own !== floated || own >= left)) continue;
    if (hasContent && index < items.length) ends.push({ index, floated, y, extra });
    const item = items[index];
    if (item === undefined) return { ends, last: { floated, y, extra }, floor };
    if (own >= 0) {
      run = ranTo === index ? run + 1 : 1;
      [ranTo, floated, extra] = [index + 1, floated + 1, extra + towers(run)];
    }
    y += item.height;
    hasContent = true;
    if (y > page) return { ends, last: null, floor };
  }
  return { ends, last: null, floor };
}

function isWelcome({ items }: Strip, index: number): boolean {
  return (items[index]?.before.cost ?? 0) < breakCost.lines;
}

/** How far a page could be filled without floats at its foot. */
function mostOf(strip: Strip, { ends, last, floor }: Filling): number {
  return Math.max(last?.y ?? 0, floor, ...ends.filter(({ index, y }) => isWelcome(strip, index) && y <= page).map(({ y }) => y));
}

/** All ways to end a page, with what they cost. */
function endings(strip: Strip, from: Way): readonly Ending[] {
  const { items, floats } = strip;
  const found: Ending[] = [];
  const waitingCost = (index: number, floated: number): number => {
    const open = floats.slice(floated);
    const waiting = open.slice(0, [...open.map((float) => float.from > index || float.start === index), true].indexOf(true));
    return waiting.reduce((sum, { start }) => sum + (start < index ? floatCost.waiting : floatCost.ahead), 0);
  };
  for (let head = 0; head <= floats.length - from.floated; head++) {
    const atHead = floats.slice(from.floated, from.floated + head);
    if (atHead.some((float) => float.from > from.index || float.start === from.index) || heightOf(atHead) > page) break;
    const next = floats[from.floated + head];
    if (next !== undefined && mustStand(next, from.index) && heightOf([...atHead, next]) <= page) continue;
    // A float is left for later only where its section goes on.
    const ways = [Infinity, ...floats.keys()].filter((left) => left === Infinity || (left >= from.floated + head && (floats[left]?.limit ?? 0) > (floats[left]?.end ?? 0)));
    const full = ways.map((left) => fillingOf(strip, from, head, left)).map((filling) => ({ ...filling, most: mostOf(strip, filling) }));
    for (const { ends, last } of full) {
      if (last !== null) found.push({ index: items.length, floated: last.floated, isLast: true, cost: last.extra + pageCost({ height: page, used: last.y, squeeze: 0, isLast: true }) });
      for (let foot = 0; foot <= floats.length; foot++) {
        const possible = ends.flatMap((end) => {
          const atFoot = floats.slice(end.floated, end.floated + foot);
          const used = end.y + heightOf(atFoot);
          const isLegal = atFoot.length === foot && atFoot.every((each) => each.limit >= end.index && each.from <= end.index) && used <= page;
          return isLegal ? [{ ...end, used }] : [];
        });
        const above = foot === 0 ? 0 : Math.max(0, ...possible.filter(({ index }) => isWelcome(strip, index)).map(({ used }) => used));
        for (const { index, floated, used, extra } of possible) {
          // The page could be filled further from here in whichever way.
          const most = Math.max(above, ...full.filter((other) => other.ends.some((end) => end.index === index && end.floated === floated)).map((other) => other.most));
          const boundary = items[index]?.before.cost ?? 0;
          const place = boundary + skippedCost(most - used, page - used, boundary) + floatCost.moved * foot + floatCost.tower * Math.max(0, foot - 2);
          const wait = waitingCost(index, floated + foot);
          found.push({ index, floated: floated + foot, isLast: false, cost: extra + place + wait + pageCost({ height: page, used, squeeze: 0, isLast: false }) });
        }
      }
    }
  }
  return found;
}

/** The least that any choice of page ends and of places for floats costs. */
function leastCost(strip: Strip): number {
  const known = new Map<string, number>();
  const costFrom = (way: Way): number => {
    const key = `${way.index} ${way.floated}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, Infinity);
    const least = Math.min(...endings(strip, way).map(({ index, floated, cost, isLast }) => cost + (isLast ? 0 : costFrom({ index, floated }))));
    known.set(key, least);
    return least;
  };
  return costFrom({ index: 0, floated: 0 });
}

const pieces: fc.Arbitrary<Piece[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("line" as const), height: fc.integer({ min: 5, max: 40 }), weight: fc.constantFrom(0, 6, breakCost.lines) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("float" as const), height: fc.integer({ min: 10, max: 80 }), back: fc.integer({ min: 0, max: 5 }), on: fc.integer({ min: 0, max: 6 }) }) },
  ),
  { minLength: 1, maxLength: 12 },
);

test("page ends and the places of floats are the cheapest of all choices", () => {
  fc.assert(
    fc.property(pieces, (list) => {
      const strip = stripOf([{ kind: "line", height: 10, weight: 0 }, ...list]);
      const stops = planPages({ strip, token: startToken, carried: [] }, () => ({ height: page, notes: null }));
      expect(stops.at(-1)?.floated).toBe(strip.floats.length);
      expect(stops.at(-1)?.cost).toBeCloseTo(leastCost(strip), 6);
    }),
    { numRuns: 400 },
  );
});

test("a strip with floats that was edited again and again has the plan that is found without any other", () => {
  const edit = fc.record({ at: fc.nat(30), taken: fc.nat(2), written: pieces });
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), fc.array(edit, { minLength: 1, maxLength: 5 }), (lists, edits) => {
      const firsts: EarlierPlans["firsts"] = { plans: [] };
      let edited: readonly Piece[] = [{ kind: "line", height: 10, weight: 0 }, ...lists.flat()];
      for (const { at, taken, written } of [{ at: 1, taken: 0, written: [] }, ...edits]) {
        edited = [...edited.slice(0, at + 1), ...written.slice(0, 3), ...edited.slice(at + 1 + taken)];
        const flowing = { strip: stripOf(edited), token: startToken, carried: [] };
        const again = planPages(flowing, () => ({ height: page, notes: null }), { earlier: { plan: null, firsts } });
        const anew = planPages(flowing, () => ({ height: page, notes: null }));
        expect(again.map(({ index, floated, floats, squeeze }) => ({ index, floated, floats, squeeze }))).toEqual(anew.map(({ index, floated, floats, squeeze }) => ({ index, floated, floats, squeeze })));
      }
    }),
    { numRuns: 400 },
  );
});

/** What stands on a page, from top to bottom: the words of lines, and `[…]` for a frame with this id. */
function standing(fragments: readonly Fragment[]): readonly string[] {
  return fragments.flatMap((fragment) => {
    if (fragment.kind === "text") return [fragment.text];
    if (fragment.kind !== "box" && fragment.kind !== "line") return [];
    const id = fragment.kind === "box" ? fragment.element.attributes.get("id")?.value : undefined;
    return id?.startsWith("f") === true ? [`[${id}]`] : standing(fragment.children);
  });
}

function placesOf(inside: string, css = ""): readonly string[] {
  const frames = ".f { float: page; height: 45pt } .g { float: page; height: 30pt; margin: 0 } section, p { margin: 0 }";
  return pagesOf(inside, `${frames} ${css}`).map(({ fragments }) => standing(fragments).join(" "));
}

const lines = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, at) => `<p>p${from + at}</p>`).join("");

test("a float that does not fit goes to the head of the next page, and text fills its own", () => {
  // Six lines a page.
  expect(placesOf(`<section>${lines(1, 4)}<div class="f" id="f1"/>${lines(5, 9)}</section>`)).toEqual(["p1 p2 p3 p4 p5 p6", "[f1] p7 p8 p9"]);
});

test("a float stays in its place where that leaves no hole", () => {
  expect(placesOf(`<section>${lines(1, 3)}<div class="f" id="f1"/>${lines(4, 9)}</section>`)).toEqual(["p1 p2 p3 [f1]", "p4 p5 p6 p7 p8 p9"]);
});

test("a float goes to the foot of the page whose text first refers to it, and not before", () => {
  const section = (first: string): string => `<section>${first}${lines(2, 10)}<div class="f" id="f1"/></section>`;
  expect(placesOf(section(`<p>see <a href="#f1">1</a></p>`))).toEqual(["see  1 p2 p3 [f1]", "p4 p5 p6 p7 p8 p9", "p10"]);
  expect(placesOf(section("<p>p1</p>"))).toEqual(["p1 p2 p3 p4 p5 p6", "p7 p8 p9 p10", "[f1]"]);
  const later = `<section>${lines(1, 6)}<p>see <a href="#f1">1</a></p>${lines(8, 10)}<div class="f" id="f1"/></section>`;
  expect(placesOf(later)).toEqual(["p1 p2 p3 p4 p5 p6", "see  1 p8 p9 [f1]", "p10"]);
});

test("floats keep their order and do not leave their section", () => {
  const floats = `<div class="f" id="f1"/><div class="g" id="f2"/>`;
  const others = `<section>${lines(8, 12)}</section>`;
  expect(placesOf(`<section>${lines(1, 4)}${floats}${lines(5, 7)}</section>${others}`)).toEqual(["p1 p2 p3 p4 p5 p6", "[f1] [f2] p7", "p8 p9 p10 p11 p12"]);
  expect(placesOf(`<section>${lines(1, 4)}${floats}</section>${others}`)).toEqual(["p1 p2 p3 p4", "[f1] [f2] p8", "p9 p10 p11 p12"]);
});

test("a label goes with the float that it stands over, and a float keeps to its heading or its colon", () => {
  const labelled = `<p class="label">L</p><div class="g" id="f1"/>`;
  const css = ".label { break-after: avoid }";
  expect(placesOf(`<section><p>see <a href="#f1">1</a></p>${lines(2, 10)}${labelled}</section>`, css)).toEqual(["see  1 p2 p3 L [f1]", "p4 p5 p6 p7 p8 p9", "p10"]);
  const led = (lead: string): string => `<section><p>see <a href="#f1">1</a></p>${lines(2, 9)}${lead}<div class="f" id="f1"/></section>`;
  expect(placesOf(led("<h2>H</h2>"))).toEqual(["see  1 p2 p3 p4 p5", "p6 p7 p8 p9", "H [f1]"]);
  expect(placesOf(led("<p>Here:</p>"))).toEqual(["see  1 p2 p3 p4 p5", "p6 p7 p8 p9", "Here: [f1]"]);
});

test("of a tower of floats some stand between the text that refers to them", () => {
  const references = [1, 2, 3, 4].map((each) => `<p>see <a href="#f${each}">${each}</a></p>${lines(10 * each, 10 * each + 7)}`).join("");
  const floats = [1, 2, 3, 4].map((each) => `<div class="f" id="f${each}"/>`).join("");
  const pages = placesOf(`<section>${references}${floats}</section>`, "@page { size: 240pt 265pt }");
  expect(pages.filter((page) => page.includes("[f")).length).toBeGreaterThan(2);
  expect(pages.join(" ").match(/\[f\d\]/g)).toEqual(["[f1]", "[f2]", "[f3]", "[f4]"]);
});
