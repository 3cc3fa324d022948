import fc from "fast-check";
import { expect, test } from "vitest";
import type { Target } from "../../src/layout/index.js";
import type { MarkupElement } from "../../src/markup/index.js";
import { allFragments, boxesOf, lay, linesOf, pagesOf } from "./support/lay.js";

// A page has 100 points; a note has lines of 10; its area begins 10 + 0.5 + 5 above the first of them.
const css = "note { font-size: 8pt; line-height: 10pt }";

function pageLines(inside: string, more = ""): readonly (readonly string[])[] {
  return pagesOf(inside, css + more).map(({ fragments }) => linesOf(fragments));
}

const paragraphs = (count: number): string => Array.from({ length: count }, (_, index) => `<p>p${index + 1}</p>`).join("");
const lines = (count: number): string => Array.from({ length: count }, (_, index) => `n${index + 1}`).join("<br/>");

test("a note stands at the foot of the page that its call is on", () => {
  expect(pageLines(`<p>a<note>note</note></p><p>b</p>`)).toEqual([["a1", "b", "1\u2002note"]]);
  const { document } = lay("<p>a<note>note</note></p>", css);
  const [place] = document?.notes.values() ?? [];
  expect(place).toEqual({ page: 0, x: 20, y: 110 }); // 20 + 100 − 10
});

test("a line goes on to the next page with its note", () => {
  // 5 × 15 leaves 25, and the note takes 25.5 beside its line of 15.
  expect(pageLines(`${paragraphs(4)}<p>a<note>note</note></p><p>b</p>`)).toEqual([
    ["p1", "p2", "p3", "p4"],
    ["a1", "b", "1\u2002note"],
  ]);
});

test("a note whose call says nothing stands where its line is, which it moves by nothing", () => {
  const silent = "note::footnote-call { content: none }";
  expect(pageLines("<p>a<note>x</note></p><p>b</p>", silent)).toEqual([["a", "b", "1\u2002x"]]);
  expect(pageLines("<p><note>x</note></p><p>b</p>", silent).flat()).toContain("1\u2002x");
  expect(pageLines("<p>word<note>x</note> word</p>", silent)[0]?.[0]).toBe("word word");
  expect(pageLines("<p>a<note>x</note></p>", `${silent} note { float: margin } @page { @note-column { width: 30pt } }`).flat()).toContain("1\u2002x");
});

test("notes are numbered through the document", () => {
  const found = pageLines("<section><p>a<note>x</note></p></section><table><tbody><tr><td>b<note>y</note></td></tr></tbody></table><ul><li>c<note>z</note></li></ul>");
  expect(found.flat().filter((line) => /[xyz]$/.test(line))).toEqual(["1\u2002x", "2\u2002y", "3\u2002z"]);
});

test("calls and markers say what their counter style makes of the number", () => {
  const circled = "note::footnote-call, note::footnote-marker { content: counter(footnote, circled-decimal) }";
  expect(pageLines("<p>a<note>x</note></p>", circled)).toEqual([["a①", "①x"]]);
});

test("a note that is higher than its share of the page goes on on the next", () => {
  // Of 60 the area's edges take 15.5: four lines of 10 fit.
  expect(pageLines(`<p>a<note>${lines(6)}</note></p><p>b</p>`)).toEqual([
    ["a1", "b", "1\u2002n1", "n2", "n3", "n4"],
    ["n5", "n6"],
  ]);
});

test.each([7, 12])("a page that takes over the rest of a note is filled with text down to it, for lines of %d points", (noteLine) => {
  const long = Array.from({ length: 14 }, (_, index) => (index === 2 ? `<p>p3<note>${lines(17)}</note></p>` : `<p>p${index + 1}</p>`)).join("");
  const pages = pagesOf(long, `note { font-size: 6pt; line-height: ${noteLine}pt } p { orphans: 1; widows: 1 }`);
  const left = pages.map(({ fragments }) => {
    const all = allFragments(fragments).flatMap((each) => (each.kind === "line" ? [each.rect] : []));
    const tops = all.filter(({ height }) => height < 15).map(({ y }) => y - 15.5);
    return Math.min(120, ...tops) - Math.max(...all.filter(({ height }) => height === 15).map(({ y }) => y + 15));
  });
  const lastWithText = pages.findLastIndex(({ fragments }) => linesOf(fragments).some((line) => line.startsWith("p")));
  expect(lastWithText).toBeGreaterThan(1);
  for (const each of left.slice(0, lastWithText)) expect(each).toBeLessThan(15);
});

test("the share that notes may take of a page is the style's", () => {
  expect(pageLines(`<p>a<note>${lines(6)}</note></p>`, "@page { @footnote { max-height: 90% } }")).toHaveLength(1); // 15 + 15.5 + 60
  expect(pageLines(`<p>a<note>${lines(6)}</note></p>`, "@page { @footnote { max-height: 36pt } }")).toHaveLength(3); // 2 lines a page
});

test("a header that is repeated does not repeat its note", () => {
  const rows = Array.from({ length: 8 }, (_, index) => `<tr><td>r${index + 1}</td></tr>`).join("");
  const found = pageLines(`<table><thead><tr><th>h<note>once</note></th></tr></thead><tbody>${rows}</tbody></table>`);
  expect(found.length).toBeGreaterThan(1);
  expect(found.flat().filter((line) => line.endsWith("once"))).toHaveLength(1);
  expect(found[0]).toContain("1\u2002once");
});

test("a row that is cut takes each note to the page of its call", () => {
  const cell = `${Array.from({ length: 8 }, (_, index) => `l${index + 1}`).join("<br/>")}<note>last</note>`;
  const { document } = lay(`<table><tbody><tr><td>first<note>one</note></td><td>${cell}</td></tr></tbody></table>`, css);
  const found = (document?.pages ?? []).map(({ fragments }) => linesOf(fragments));
  expect(found.map((page) => page.filter((line) => /^\d\u2002/.test(line)))).toEqual([["1\u2002one"], ["2\u2002last"]]);
});

test("notes of columns stand under the columns, as wide as the page", () => {
  const found = pagesOf(`<div class="c">${paragraphs(4)}<p>a<note>note</note></p></div>`, `${css} .c { column-count: 2 }`);
  expect(found).toHaveLength(1);
  expect(linesOf(found[0]?.fragments ?? []).at(-1)).toBe("1\u2002note");
});

test("notes of a block set in a line, and of a caption, are there", () => {
  const found = pageLines("<p><span class='b'>a<note>x</note></span></p><table><caption>c<note>y</note></caption><tbody><tr><td>d</td></tr></tbody></table>", ".b { display: inline-block }");
  expect(found.flat().filter((line) => /\u2002/.test(line))).toEqual(["1\u2002x", "2\u2002y"]);
});

test("a call stays with the word before it", () => {
  // Twenty characters of 10 fill a line of 200; the call after the twentieth takes it along.
  const [found] = pagesOf(`<p>${"中".repeat(20)}<note>x</note>文</p>`, css, "zh");
  expect(linesOf(found?.fragments ?? []).slice(0, 2)).toEqual(["中".repeat(19), "中1文"]);
});

test("a running string leaves notes out", () => {
  const { root } = boxesOf(`<article lang="en"><h1>Title<note>x</note></h1></article>`, "h1 { string-set: t content() }");
  const [heading] = root.content.kind === "blocks" ? root.content.boxes : [];
  expect(heading?.kind === "block" ? heading.strings : null).toEqual([{ name: "t", value: "Title" }]);
});

test("a note in a note is an error at the inner one", () => {
  const { diagnostics } = lay("<p>a<note>b<note>c</note></note></p>", css);
  expect(diagnostics.map(({ code }) => code)).toEqual(["layout/nested-note"]);
});

const word = fc.constantFrom("a", "word", "longer-word", "中文", "汉字，", "12%");
const sentence = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(" "));
/** A sentence, and perhaps a note of at most two lines somewhere in it. */
const noted = fc.tuple(sentence, fc.option(fc.array(word, { minLength: 1, maxLength: 6 }), { freq: 3 }), sentence).map(
  ([text, note, more]) => (note === null ? text : `${text}<note>${note.join(" ")}</note> ${more}`));
const row = fc.tuple(noted, sentence).map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`);
const plain = fc.oneof(
  noted.map((text) => `<p>${text}</p>`),
  noted.map((text) => `<h2>${text}</h2>`),
  fc.array(noted, { minLength: 1, maxLength: 4 }).map((items) => `<ol>${items.map((item) => `<li>${item}</li>`).join("")}</ol>`),
  fc.array(noted, { minLength: 1, maxLength: 3 }).map((items) => `<section>${items.map((item) => `<p>${item}</p>`).join("")}</section>`),
  fc.array(row, { minLength: 1, maxLength: 5 }).map((rows) => `<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>${rows.join("")}</tbody></table>`),
);
/** Blocks, also in columns, where one of them may stand across. */
const block = fc.oneof(
  { weight: 3, arbitrary: plain },
  { weight: 2, arbitrary: fc.array(plain, { minLength: 1, maxLength: 6 }).map((blocks) => `<div class="cols">${blocks.join("")}</div>`) },
  { weight: 1, arbitrary: fc.tuple(plain, noted, plain).map(([a, b, c]) => `<div class="cols full">${a}<p class="span">${b}</p>${c}</div>`) },
);
const sheet = fc.record({ margin: fc.integer({ min: 0, max: 20 }), keep: fc.boolean(), orphans: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) }).map(
  ({ margin, keep, orphans, columns }) => `note { font-size: 6pt; line-height: 8pt } p, h2, ol { margin: ${margin}pt 0 }
    section { ${keep ? "break-inside: avoid" : ""} } article { orphans: ${orphans}; widows: ${orphans} } td, .cols { overflow-wrap: anywhere }
    .cols { column-count: ${columns}; column-gap: 4pt } .full { column-fill: auto } .span { column-span: all }`);

test("a note begins on the page of its call; everything is there once, and nothing overlaps the notes", () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), sheet, (blocks, style) => {
      const inside = blocks.join("");
      const { document } = lay(inside, style, "zh");
      const notes = document?.notes ?? new Map<MarkupElement, Target>();
      expect(notes.size).toBe(inside.split("<note>").length - 1);
      for (const [note, { page }] of notes) expect(document?.targets.get(note)?.page).toBe(page);
      const texts = (document?.pages ?? []).map(({ fragments }) => allFragments(fragments).filter((each) => each.kind === "text"));
      const calls = texts.flat().filter(({ part }) => part === "call").map(({ text }) => Number(text));
      expect(calls.toSorted((a, b) => a - b)).toEqual(calls.map((_, index) => index + 1));
      for (const page of texts) {
        const top = Math.min(...page.filter(({ element, part }) => element.name === "note" && part !== "call").map(({ y }) => y));
        for (const { element, part, y } of page) if (element.name !== "note" || part === "call") expect(y).toBeLessThan(top);
      }
    }),
    { numRuns: 60 },
  );
});
