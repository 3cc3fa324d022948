import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fragment } from "../../src/layout/index.js";
import { breakCost } from "../../src/layout/fragmentation/break-cost.js";
import { startToken } from "../../src/layout/fragmentation/break-token.js";
import type { EarlierPlans } from "../../src/layout/fragmentation/plan-input.js";
import type { Strip } from "../../src/layout/fragmentation/strip.js";
import { planPages } from "../../src/layout/fragmentation/take.js";
import { costOf, leastCost, page, pieces, stripOf } from "./support/strips.js";
import { linesOf, pagesOf } from "./support/lay.js";

const planned = (strip: Strip): number[] =>
  planPages({ strip, token: startToken, carried: [] }, () => ({ height: page, notes: null })).map(({ index }) => index);

test("the plan is the cheapest of all choices of page ends", () => {
  fc.assert(
    fc.property(pieces(9), (list) => {
      const strip = stripOf(list);
      expect(costOf(strip, planned(strip))).toBeCloseTo(leastCost(strip), 6);
    }),
    { numRuns: 200 },
  );
});

test("ways that cost more than a known plan are not missed in columns", () => {
  fc.assert(
    fc.property(pieces(40), (list) => {
      const strip = stripOf(list);
      const pages = planned(strip);
      const columns = planPages({ strip, token: startToken, carried: [] }, () => ({ height: page, notes: null }), { rooms: pages.length, holdsAll: true }).map(({ index }) => index);
      expect(costOf(strip, columns)).toBeCloseTo(costOf(strip, pages) ?? 0, 6);
    }),
    { numRuns: 200 },
  );
});

test("a strip that was edited again and again has the plan that is found without any other", () => {
  const edit = fc.record({ at: fc.nat(40), taken: fc.nat(4), written: pieces(4) });
  fc.assert(
    fc.property(pieces(40), fc.array(edit, { minLength: 1, maxLength: 6 }), (list, edits) => {
      const firsts: EarlierPlans["firsts"] = { plans: [] };
      let edited = list;
      for (const { at, taken, written } of [{ at: 0, taken: 0, written: [] }, ...edits]) {
        edited = [...edited.slice(0, at), ...written, ...edited.slice(at + taken)];
        const strip = stripOf(edited);
        const again = planPages({ strip, token: startToken, carried: [] }, () => ({ height: page, notes: null }), { earlier: { plan: null, firsts } });
        expect(again.map(({ index }) => index)).toEqual(planned(strip));
      }
    }),
    { numRuns: 400 },
  );
});

/** Ends of pages that each take as much as they hold, and end at the last boundary that does not matter. */
function greedyEnds(strip: Strip): number[] {
  const ends: number[] = [];
  let [y, from, last] = [0, 0, 0];
  for (let index = 0; index < strip.items.length; index++) {
    const item = strip.items[index];
    if (item === undefined) break;
    if (index > from && item.before.cost < breakCost.never && strip.items.slice(from, index).some(({ kind }) => kind === "content")) last = index;
    if (item.kind !== "gap" && y + item.height > page + 0.01) {
      ends.push(last);
      from = strip.items[last]?.kind === "gap" ? last + 1 : last;
      index = from - 1;
      y = 0;
    } else y += item.height;
  }
  return [...ends, strip.items.length];
}

test("the plan never costs more than filling page by page", () => {
  fc.assert(
    fc.property(pieces(200), (list) => {
      const strip = stripOf(list);
      const [plan, greedy] = [costOf(strip, planned(strip)), costOf(strip, greedyEnds(strip))];
      expect(plan).not.toBeNull();
      expect(greedy).not.toBeNull();
      expect(plan ?? Infinity).toBeLessThanOrEqual((greedy ?? 0) + 1e-6);
    }),
    { numRuns: 100 },
  );
});

test("work grows with the length of a flow, also where a page takes thousands of items", () => {
  const flat = stripOf(Array.from({ length: 100_000 }, () => ({ height: 0, gap: 0, cost: breakCost.free, weight: 0 })));
  expect(planned(flat)).toEqual([flat.items.length]);
  const thin = stripOf(Array.from({ length: 20_000 }, () => ({ height: 0.1, gap: 0, cost: breakCost.free, weight: 0 })));
  expect(planned(thin)).toHaveLength(20); // 20,000 × 0.1 ÷ 100
});

function counts(inside: string, css = ""): readonly number[] {
  return pagesOf(inside, css).map(({ fragments }) => linesOf(fragments).length);
}

const paragraphs = (count: number): string => Array.from({ length: count }, (_, index) => `<p>p${index + 1}</p>`).join("");

test("a block that is kept whole leaves no page nearly empty", () => {
  // Six lines a page: by itself a page takes six, and leaves one of the seven alone before the block of six.
  expect(counts(`${paragraphs(7)}<div>${paragraphs(6)}</div>`, "div { break-inside: avoid }")).toEqual([5, 2, 6]);
});

test("a page break in a table leaves no row alone", () => {
  const table = (count: number): string => `<table><tbody>${Array.from({ length: count }, (_, index) => `<tr><td>r${index + 1}</td></tr>`).join("")}</tbody></table>`;
  expect(counts(`${paragraphs(3)}${table(10)}`)).toEqual([6, 5, 2]);
  // A table of few rows stays whole where that leaves 40 points blank; 60 are seen.
  expect(counts(`${paragraphs(4)}${table(4)}`)).toEqual([4, 4]);
  expect(counts(`${paragraphs(3)}${table(4)}`)).toEqual([5, 2]);
  expect(counts(`${paragraphs(2)}${table(6)}`)).toEqual([6, 2]);
});

test("a list leaves no item alone where another costs little", () => {
  const items = Array.from({ length: 4 }, (_, index) => `<li>i${index + 1}</li>`).join("");
  expect(counts(`${paragraphs(22)}<ul>${items}</ul>${paragraphs(9)}`, "@page { size: 240pt 415pt }")).toEqual([24, 11]); // ⌊375 / 15⌋ = 25
});

test("code goes to the next page whole rather than apart, where little is left blank by it", () => {
  const code = `<pre>${["a", "b", "c", "d", "e", "f"].join("\n")}</pre>`;
  const css = "@page { size: 240pt 415pt } pre { white-space: pre }";
  expect(counts(`${paragraphs(22)}${code}${paragraphs(9)}`, css)).toEqual([22, 15]); // of 25 lines, 3 are left blank
  expect(counts(`${paragraphs(15)}${code.replaceAll("\n", "\n\n")}${paragraphs(9)}`, css)[0]).toBeGreaterThan(15); // and here 10
});

test("a page rather ends before a heading than between two paragraphs near it", () => {
  const css = "@page { size: 240pt 415pt } h2 { margin: 0; line-height: 15pt; font-size: 10pt }";
  // Of 25 lines: the heading would be the 23rd or the 22nd or the 12th, and so much blank the page is not worth.
  expect(counts(`${paragraphs(22)}<section><h2>H</h2>${paragraphs(9)}</section>`, css)).toEqual([22, 10]);
  expect(counts(`${paragraphs(20)}<section><h2>H</h2>${paragraphs(9)}</section>`, css)).toEqual([25, 5]);
  expect(counts(`${paragraphs(11)}<section><h2>H</h2>${paragraphs(29)}</section>`, css)[0]).toBeGreaterThan(11);
});

test("a sentence that ends in a colon stays with what it introduces, and a display with its sentence", () => {
  const css = "@page { size: 240pt 415pt } blockquote { margin: 0 } ul { margin: 0 }";
  const list = "<ul><li>a</li><li>b</li><li>c</li></ul>";
  expect(counts(`${paragraphs(24)}<p>These:</p>${list}${paragraphs(9)}`, css)).toEqual([24, 13]);
  expect(counts(`${paragraphs(24)}<p>These.</p>${list}${paragraphs(9)}`, css)).toEqual([25, 12]);
  expect(counts(`${paragraphs(24)}<p>so that</p><blockquote><p>x = 1.</p></blockquote>${paragraphs(9)}`, css)).toEqual([24, 11]);
});

test("what leads to a block, and where a section begins, is for stylesheets to say", () => {
  const css = "@page { size: 240pt 415pt } blockquote { margin: 0 } ul { margin: 0 }";
  const list = `<ul class="list"><li>a</li><li>b</li><li>c</li></ul>`;
  const listed = (end: string, rule: string): readonly number[] => counts(`${paragraphs(24)}<p>These${end}</p>${list}${paragraphs(9)}`, `${css} ${rule}`);
  expect(listed(":", ".list { introduced-by: none }")).toEqual([25, 12]);
  expect(listed(" and", ".list { introduced-by: sentence }")).toEqual([24, 13]);
  const opening = (rule: string): readonly number[] => counts(`${paragraphs(23)}<div><p class="opening">H</p>${paragraphs(9)}</div>`, `${css} ${rule}`);
  expect(opening("")[0]).toBeGreaterThan(23);
  expect(opening(".opening { break-preference: before }")).toEqual([23, 10]);
});

test("a frame gives up height where its page takes more by it, and no more than it may", () => {
  const css = ".b { height: minmax(40pt, auto); aspect-ratio: 4; box-sizing: border-box } .b, .c { break-inside: avoid }";
  const [first, ...others] = pagesOf(`<p>a</p><div class="b"/><div class="c">${paragraphs(2)}</div>`, css.replace("4;", "3.2;"));
  expect(others).toEqual([]);
  const boxes = (first?.fragments ?? []).flatMap((fragment) => (fragment.kind === "box" ? fragment.children : []));
  expect(boxes.map((box) => (box.kind === "box" ? box.rect.height : null))).toEqual([15, 55, 30]); // 62.5 − 7.5
  expect(pagesOf(`<p>a</p><div class="b"/><div class="c">${paragraphs(4)}</div>`, css)).toHaveLength(2);
});

test("a sum at the foot of a table stays with its rows", () => {
  const rows = Array.from({ length: 8 }, (_, index) => `<tr><td>r${index}</td></tr>`).join("");
  const table = `<table><tbody>${rows}</tbody><tfoot><tr><td>sum</td></tr></tfoot></table>`;
  const css = "@page { size: 240pt 340pt } .kept { break-inside: avoid; margin-top: 10pt }";
  const pages = pagesOf(`<section>${paragraphs(3)}${table}</section><div class="kept">${paragraphs(12)}</div>`, css);
  const words = (fragments: readonly Fragment[]): string[] =>
    fragments.flatMap((fragment) => (fragment.kind === "text" ? [fragment.text] : "children" in fragment ? words(fragment.children) : []));
  expect(pages.map((page) => words(page.fragments).includes("sum"))).toEqual([true, false]);
});
