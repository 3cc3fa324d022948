import fc from "fast-check";
import { expect, test } from "vitest";
import type { BoxFragment, Fragment, LineFragment } from "../../src/layout/index.js";
import { allFragments, linesOf, pagesOf } from "./support/lay.js";

// The text of a page is 140 wide and 100 high, from 20 to 120; beside it, from 170 on, notes stand in a column of 60, in lines of 10.
const css = "@page { margin-right: 80pt; @note-column { margin-left: 10pt; width: 60pt } } note { float: margin; font-size: 8pt; line-height: 10pt }";

const words = (count: number): string => Array.from({ length: count }, (_, index) => `n${index + 1}`).join("<br/>");

function isNote(fragment: Fragment): fragment is BoxFragment {
  return fragment.kind === "box" && fragment.element.name === "note";
}

function linesIn(fragments: readonly Fragment[]): LineFragment[] {
  return [...allFragments(fragments)].filter((fragment) => fragment.kind === "line");
}

interface FoundPage {
  readonly lines: readonly string[];
  /** The notes of the column, with top and bottom. */
  readonly beside: readonly { readonly words: string; readonly top: number; readonly bottom: number }[];
  readonly foot: readonly string[];
}

function found(inside: string, more = ""): readonly FoundPage[] {
  return pagesOf(inside, css + more).map(({ fragments }) => {
    const notes = [...allFragments(fragments)].filter(isNote);
    const beside = notes.filter(({ rect }) => rect.x >= 169);
    const said = (box: BoxFragment): string => linesOf([box]).join(" ");
    return {
      lines: linesOf(fragments),
      beside: beside.map((box) => ({ words: said(box), top: box.rect.y, bottom: box.rect.y + box.rect.height })),
      foot: notes.filter((box) => !beside.includes(box)).map(said),
    };
  });
}

const baselines = (inside: string, of: RegExp): readonly number[] =>
  pagesOf(inside, css).flatMap(({ fragments }) => linesIn(fragments).filter((line) => of.test(linesOf([line])[0] ?? "")).map(({ baseline }) => baseline));

test("a note stands beside its line, on its base line, and takes nothing of the text", () => {
  const inside = "<p>one</p><p>two<note>note</note></p><p>three</p>";
  expect(found(inside).map(({ lines }) => lines)).toEqual([["one", "two1", "three", "1\u2002note"]]);
  expect(baselines(inside, /note$/)).toEqual(baselines(inside, /^two/));
});

test("a column before the text ends a gap before it, and its notes keep clear of headings that reach into it", () => {
  const before = "@page { margin-left: 80pt; @note-column { margin-right: 10pt; width: 60pt } } note { float: margin; line-height: 10pt } h3 { margin: 0 0 -15pt -70pt; font-size: 10pt; line-height: 15pt }";
  const [page] = pagesOf("<h3>head</h3><p>a<note>x</note></p>", before);
  const all = [...allFragments(page?.fragments ?? [])];
  expect(all.filter(isNote).map(({ rect: { x, width } }) => [x, width])).toEqual([[10, 60]]); // 80 - 10 - 60
  const head = all.find((fragment) => fragment.kind === "box" && fragment.element.name === "h3");
  const note = all.find(isNote);
  expect(note?.rect.y).toBeGreaterThanOrEqual(head?.kind === "box" ? head.rect.y + head.rect.height : Infinity);
});

test("a note that would meet the one before it is pushed down, by half a line of its own", () => {
  const [page] = found(`<p>a<note>${words(3)}</note></p><p>b<note>x</note></p>`);
  const [first, second] = page?.beside ?? [];
  expect(second?.top).toBeCloseTo((first?.bottom ?? 0) + 5, 3);
});

test("notes that would go past the page's foot are moved up", () => {
  const paragraphs = Array.from({ length: 5 }, (_, index) => `<p>p${index}</p>`).join("");
  const [page] = found(`${paragraphs}<p>a<note>${words(5)}</note></p>`);
  expect(page?.beside.map(({ bottom }) => bottom)).toEqual([120]);
});

test("notes that the column has no room for stand at the foot of their page", () => {
  const [page, ...more] = found(`<p>a<note>${words(6)}</note> b<note>${words(4)}</note></p>`); // 60 + 5 + 40 > 100
  expect(more).toEqual([]);
  expect(page?.beside.map((note) => note.words.slice(0, 4))).toEqual(["1\u2002n1"]);
  expect(page?.foot.map((said) => said.slice(0, 4))).toEqual(["2\u2002n1"]);
});

test("a note that is taller than the page goes to its foot and on overleaf", () => {
  const pages = found(`<p>a<note>${words(14)}</note></p>`);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flatMap(({ beside }) => beside)).toEqual([]);
});

test("on a page without the column notes stand at its foot", () => {
  const pages = found('<p>a<note>x</note></p><section class="wide"><p>b<note>y</note></p></section>', "@page wide { margin-right: 20pt; @note-column { width: 0 } } .wide { page: wide }");
  expect(pages.map(({ beside, foot }) => [beside.map((note) => note.words), foot])).toEqual([[["1\u2002x"], []], [[], ["2\u2002y"]]]);
});

test("a note keeps clear of what reaches into the column", () => {
  const [page] = found('<p>a<note>x<br/>y</note></p><div class="wide">w</div><p>b</p>', ".wide { margin-right: -70pt; border-top: 1pt solid }");
  const [note] = page?.beside ?? [];
  // The block is 16 high and begins below one line of 15: the note of 20 has no room above it.
  expect(note?.top).toBeCloseTo(20 + 15 + 16, 3);
});

test("a note keeps clear of words beside a block, not of all the block, and stands above them where that is nearer", () => {
  const css = ".wide { display: flex; margin-right: -70pt } .cell { flex: 1 1 0 } .words { flex: 0 0 60pt; line-height: 10pt; font-size: 8pt }";
  const figure = "<div class='wide'><p class='cell'>1<br/>2</p><p class='words'>words</p></div>";
  // The words are on the line from 65 to 75, and keep half of it free at both sides: two lines end above them.
  const [above] = found(`<p>z<br/>z</p><p>a<note>x<br/>y</note></p>${figure}`, css);
  expect(above?.beside.map(({ top, bottom }) => [top, bottom].map(Math.round))).toEqual([[40, 60]]);
});

test("a header that is repeated does not repeat its note", () => {
  const rows = Array.from({ length: 8 }, (_, index) => `<tr><td>r${index + 1}</td></tr>`).join("");
  const pages = found(`<table><thead><tr><th>h<note>once</note></th></tr></thead><tbody>${rows}</tbody></table>`);
  expect(pages.map(({ beside }) => beside.length)).toEqual([1, 0]);
});

test("where text runs from right to left the column is on its left", () => {
  const mirrored = "article { direction: rtl } @page { margin-left: 80pt; margin-right: 20pt }";
  const [page] = pagesOf("<p>a<note>x</note></p>", css + mirrored);
  expect(allFragments(page?.fragments ?? []).filter(isNote).map(({ rect }) => [rect.x, rect.width])).toEqual([[10, 60]]); // 80 − 10 − 60
});

const paragraph = fc.record({ lines: fc.integer({ min: 1, max: 4 }), notes: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }) });

test("every note is set once, in order, within the page, and none meets another", () => {
  fc.assert(fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (paragraphs) => {
    const inside = paragraphs.map(({ lines, notes }) => `<p>${Array.from({ length: lines }, () => "line").join("<br/>")}${notes.map((count) => `<note>${words(count)}</note>`).join("")}</p>`).join("");
    const pages = found(inside);
    const count = paragraphs.reduce((sum, { notes }) => sum + notes.length, 0);
    const numbers = pages.flatMap(({ beside, foot }) => [...beside.map((note) => note.words), ...foot]).map((said) => Number(said.split("\u2002")[0])).filter((number) => !Number.isNaN(number));
    expect([...new Set(numbers)].sort((one, other) => one - other)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    for (const { beside } of pages)
      for (const [index, { top, bottom }] of beside.entries()) {
        expect(top).toBeGreaterThan(20 - 0.01);
        expect(bottom).toBeLessThan(120 + 0.01);
        expect(top).toBeGreaterThan((beside[index - 1]?.bottom ?? 0) - 0.01);
      }
  }), { numRuns: 25 });
});
