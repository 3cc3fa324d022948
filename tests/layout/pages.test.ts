import { expect, test } from "vitest";
import { allFragments, boxNamed, lay, linesOf, pagesOf } from "./support/lay.js";

/** Lines of each page, by the first word of each. */
function pageLines(inside: string, css = ""): readonly (readonly string[])[] {
  return pagesOf(inside, css).map(({ fragments }) => linesOf(fragments));
}

const paragraphs = (count: number): string => Array.from({ length: count }, (_, index) => `<p>p${index + 1}</p>`).join("");
const lines = (count: number): string => Array.from({ length: count }, (_, index) => `l${index + 1}`).join("<br/>");

test("a page holds as many lines as fit", () => {
  expect(pageLines(paragraphs(8)).map((page) => page.length)).toEqual([6, 2]); // ⌊100 / 15⌋
});

test("a heading goes to the page of what follows", () => {
  expect(pageLines(`${paragraphs(5)}<h1>h</h1><p>after</p>`)).toEqual([["p1", "p2", "p3", "p4", "p5"], ["h", "after"]]);
});

test("a run of headings travels as one", () => {
  expect(pageLines(`${paragraphs(4)}<h1>h1</h1><h2>h2</h2><p>after</p>`)[1]).toEqual(["h1", "h2", "after"]);
});

test("a heading inside a section keeps with what follows the section's start", () => {
  expect(pageLines(`${paragraphs(5)}<section><h1>h</h1><section><p>after</p></section></section>`)[1]).toEqual(["h", "after"]);
});

test("orphans and widows stay together", () => {
  expect(pageLines(`${paragraphs(5)}<p>${lines(4)}</p>`).map((page) => page.length)).toEqual([5, 4]);
  expect(pageLines(`${paragraphs(3)}<p>${lines(4)}</p>`).map((page) => page.length)).toEqual([5, 2]);
});

test("a block that is kept whole goes to the next page whole", () => {
  expect(pageLines(`${paragraphs(3)}<div>${paragraphs(4)}</div>`, "div { break-inside: avoid }").map((page) => page.length)).toEqual([3, 4]);
});

test("a block that is kept whole but taller than a page is broken where it begins, with a warning", () => {
  const { document, diagnostics } = lay(`<p>a</p><div>${paragraphs(8)}</div>`, "div { break-inside: avoid }");
  expect(document?.pages.map(({ fragments }) => linesOf(fragments).length)).toEqual([6, 3]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["layout/kept-too-tall"]);
});

test("a frame taller than the page is cut, with a warning", () => {
  const { document, diagnostics } = lay("<p>a</p><div class='b'/><p>z</p>", ".b { height: 150pt }");
  expect(document?.pages).toHaveLength(2); // the paragraph and 85 of 150, the rest and a paragraph
  expect(diagnostics.map(({ code }) => code)).toEqual(["layout/too-tall"]);
});

test("a margin vanishes at the top of a page, but not after a forced break", () => {
  const css = ".b { margin-top: 30pt } .c { break-before: page; margin-top: 30pt }";
  const pages = pagesOf(`${paragraphs(6)}<p class="b">b</p><p class="c">c</p>`, css);
  expect(boxNamed(pages, "b").y).toBe(20);
  expect(boxNamed(pages, "c").y).toBe(50); // 20 + 30
});

test("a break before a first child is one before its parents", () => {
  const pages = pagesOf("<p>a</p><section><h1>h</h1></section>", "section { padding-top: 5pt } h1 { break-before: page }");
  expect(boxNamed(pages.slice(1), "section")).toEqual({ x: 20, y: 20, width: 200, height: 20 }); // 5 + 15
});

test("a break to a right page leaves a blank one where it must", () => {
  expect(pageLines("<p>a</p><p class='b'>b</p>", ".b { break-before: right }")).toEqual([["a"], [], ["b"]]);
});

test("a page name that changes begins a page of that name", () => {
  const css = "@page wide { size: 340pt 140pt } .w { page: wide }";
  const pages = pagesOf("<p>a</p><p class='w'>w</p><p>z</p>", css);
  expect(pages.map(({ style }) => style.width)).toEqual([240, 340, 240]);
  expect(boxNamed(pages, "w").width).toBe(300); // 340 − 20 − 20
});

test("what stands on pages of another width keeps its margins, its floats and its place", () => {
  const css = `@page wide { size: 340pt 140pt } section, .w { margin-top: 15pt } .w { page: wide } .f { float: page; height: 60pt }`;
  const section = (id: string): string => `<section id='${id}'><p>${id}</p><div class='f'><p>f${id}</p></div><p>${id}2</p><p>${id}3</p></section>`;
  const pages = pagesOf(`${section("a")}<div class='w'><p>w</p></div>${section("b")}<p>z</p>`, css);
  expect(pages.map(({ style, fragments }) => [style.width, ...linesOf(fragments)])).toEqual([
    [240, "a", "fa"], [240, "a2", "a3"], [340, "w"], [240, "b", "fb"], [240, "b2", "b3", "z"],
  ]);
  expect(boxNamed(pages, "w").y).toBe(35); // 20 + 15
  expect(boxNamed(pages.slice(3), "section").y).toBe(35);
});

test("a paragraph goes on at the measure of the next page", () => {
  const han = "中文".repeat(100);
  const pages = pagesOf(`<p>${han}</p>`, "@page :first { margin-left: 120pt }", "zh");
  const set = pages.map(({ fragments }) => linesOf(fragments));
  expect(set.flat().join("")).toBe(han);
  expect(set[0]?.every((line) => line.length === 10)).toBe(true); // (240 − 120 − 20) / 10
  expect(set[1]?.slice(0, -1).every((line) => line.length === 20)).toBe(true);
});

test("margin boxes say the page, the pages and the running string", () => {
  const css = `h1 { string-set: title content() } @page { @bottom-center { content: counter(page) "/" counter(pages) }
    @top-left { content: string(title) } @top-right { content: string(title, last) } }`;
  const pages = pagesOf(`<h1>one</h1>${paragraphs(7)}<h1>two</h1>${paragraphs(1)}<h1>three</h1><p>x</p>`, css);
  const said = pages.map(({ marginBoxes }) => marginBoxes.map(({ name, fragment }) => `${name} ${linesOf([fragment]).join()}`));
  expect(said).toEqual([
    ["top-left one", "top-right one", "bottom-center 1/2"],
    ["top-left two", "top-right three", "bottom-center 2/2"],
  ]);
});

test("a contents line names the page that its link reaches", () => {
  const css = "a::after { content: leader('.') target-counter(attr(href), page) } h1 { break-before: page }";
  const { document, diagnostics } = lay("<p><a href='#x'>see</a></p><h1>a</h1><h1 id='x'>b</h1>", css);
  expect(diagnostics).toEqual([]);
  expect(linesOf(document?.pages[0]?.fragments ?? [])[0]).toMatch(/^see\.+3$/);
});

test("the pages of several places are named once each, three in a row as a range, and what no page shows not at all", () => {
  const css = "a::after { content: ', ' target-pages(attr(places)) } h1 { break-before: page }";
  const titles = ["a", "b", "c", "d", "e", "f", "g"].map((id) => `<h1 id='${id}'>${id} <span id='${id}2'>x</span></h1>`).join("");
  const { document, diagnostics } = lay(`<p><a href='#a' places='d a a2 b c f2 gone'>tide</a></p>${titles}`, css);
  expect(diagnostics).toEqual([]);
  expect(linesOf(document?.pages[0]?.fragments ?? [])[0]).toBe("tide, 2–5, 7");
});

test("page numbers that move what they name come to an end with a warning", () => {
  const css = "a::after { content: target-counter(attr(href), page, upper-roman) } p { font-size: 20pt; line-height: 50pt }";
  const { diagnostics } = lay(`<p>${"x ".repeat(38)}<a href='#x'/></p>${paragraphs(1)}<p id='x'>b</p>`, css);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("margins that leave no page are an error", () => {
  const { document, diagnostics } = lay("<p>a</p>", "@page { margin: 100pt }");
  expect(document).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toEqual(["layout/no-page-area"]);
});

test("a document without end is stopped", () => {
  const { diagnostics } = lay("<div/>", "@page { size: 240pt 50pt } div { height: 100000pt }");
  expect(diagnostics.map(({ code }) => code)).toEqual(["layout/too-tall", "layout/too-many-pages"]);
});

test("paddings that leave no measure are an error", () => {
  const { diagnostics } = lay("<p>a</p>", "p { padding: 0 100pt }");
  expect(diagnostics.map(({ code }) => code)).toEqual(["layout/no-measure"]);
});

test("a row that fits a page, but not beside the header that is repeated above it, is cut", () => {
  const row = (cell: string): string => `<tr><td>${cell}</td></tr>`;
  const lines = Array.from({ length: 6 }, () => "a").join("<br/>");
  // Of 100 points the header takes 15, so 85 are left for the second row of 6 × 15 = 90.
  const table = `<table><thead><tr><th>H</th></tr></thead><tbody>${row("b")}${row(lines)}</tbody></table>`;
  const { document } = lay(table);
  for (const { fragments, style } of document?.pages ?? [])
    for (const { rect } of allFragments(fragments).filter((each) => each.kind === "line"))
      expect(rect.y + rect.height).toBeLessThanOrEqual(style.height - style.margin.bottom);
  expect(document?.pages).toHaveLength(3); // 15 + 15, then 15 + 5 × 15, then 15 + 15
});
