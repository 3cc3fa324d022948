import { expect, test } from "vitest";
import type { LaidOutDocument } from "../../src/layout/index.js";
import { allFragments, boxNamed, lay, linesOf, pagesOf } from "./support/lay.js";

type Pages = LaidOutDocument["pages"];

const paragraphs = (count: number): string => Array.from({ length: count }, (_, index) => `<p>${index + 1}</p>`).join("");
const columns = (inside: string): string => `<div class="c">${inside}</div>`;

/** The lines of one page by the column that they stand in, from left to right. */
function byColumn(page: Pages[number] | undefined): readonly (readonly string[])[] {
  const lines = new Map<number, string[]>();
  for (const fragment of allFragments(page?.fragments ?? [])) {
    if (fragment.kind !== "line") continue;
    const x = Math.round(fragment.rect.x);
    lines.set(x, [...(lines.get(x) ?? []), ...linesOf([fragment])]);
  }
  return [...lines].sort(([one], [other]) => one - other).map(([, texts]) => texts);
}

const three = ".c { columns: 3; column-gap: 10pt }";

test("columns are as wide as the gaps between them leave", () => {
  const pages = pagesOf(columns("<p class='a'>a</p><p>b</p><p class='e'>c</p>"), three);
  expect(boxNamed(pages, "a")).toEqual({ x: 20, y: 20, width: 60, height: 15 }); // (200 − 2 × 10) / 3
  expect(boxNamed(pages, "e").x).toBe(160); // 20 + 2 × (60 + 10)
});

test("a column width gives as many columns as there is room for, and a count the most", () => {
  const x = (css: string): number => boxNamed(pagesOf(columns("<p>a</p><p>b</p><p>c</p><p class='e'>d</p>"), css), "e").width;
  expect(x(".c { column-width: 40pt; column-gap: 10pt }")).toBe(42.5); // 4 columns: (200 − 3 × 10) / 4
  expect(x(".c { columns: 2 40pt; column-gap: 10pt }")).toBe(95); // (200 − 10) / 2
  expect(x(".c { column-width: 300pt }")).toBe(200);
});

test("balanced columns differ by one line at most", () => {
  expect(byColumn(pagesOf(columns(paragraphs(7)), three)[0])).toEqual([["1", "2", "3"], ["4", "5"], ["6", "7"]]);
  expect(byColumn(pagesOf(columns(paragraphs(8)), three)[0])).toEqual([["1", "2", "3"], ["4", "5", "6"], ["7", "8"]]);
});

test("columns that are not balanced are filled one after another", () => {
  const pages = pagesOf(columns(paragraphs(7)) + "<p class='after'>x</p>", `${three} .c { column-fill: auto }`);
  expect(byColumn(pages[0])).toEqual([["1", "2", "3", "4", "5", "6"], ["7"]]);
  expect(boxNamed(pages, "c").height).toBe(90); // 6 lines
});

test("a given height bounds the columns, and what is too much for them stands below in others", () => {
  const css = `${three} .c { height: 30pt; column-fill: auto }`;
  expect(byColumn(pagesOf(columns(paragraphs(4)), css)[0])).toEqual([["1", "2"], ["3", "4"]]);
  expect(byColumn(pagesOf(columns(paragraphs(7)), css)[0])).toEqual([["1", "2", "7"], ["3", "4"], ["5", "6"]]);
});

test("columns fill their page, go on on the next, and are even at their end", () => {
  const pages = pagesOf(`<p>0</p>${columns(paragraphs(21))}`, three);
  expect(byColumn(pages[0])).toEqual([["0", "1", "2", "3", "4", "5"], ["6", "7", "8", "9", "10"], ["11", "12", "13", "14", "15"]]);
  expect(byColumn(pages[1])).toEqual([["16", "17"], ["18", "19"], ["20", "21"]]);
});

test("a box that is kept whole is never split over columns", () => {
  const css = `${three} section { break-inside: avoid }`;
  const pages = pagesOf(columns(`${paragraphs(3)}<section>${paragraphs(4)}</section>`), css);
  expect(byColumn(pages[0])).toEqual([["1", "2", "3"], ["1", "2", "3", "4"]]);
});

test("a box that is kept whole goes to the next page where its columns are too short for it", () => {
  const css = `${three} section { break-inside: avoid }`;
  const pages = pagesOf(`${paragraphs(3)}${columns(`<p>a</p><section>${paragraphs(4)}</section><p>z</p>`)}`, css);
  expect(byColumn(pages[0])).toEqual([["1", "2", "3", "a"]]);
  expect(byColumn(pages[1])).toEqual([["1", "2", "3", "4"], ["z"]]);
});

test("a box that is kept whole but taller than a column is split, with a warning", () => {
  const { document, diagnostics } = lay(columns(`<section>${paragraphs(8)}</section>`), `${three} section { break-inside: avoid }`);
  expect(byColumn(document?.pages[0])).toEqual([["1", "2", "3"], ["4", "5", "6"], ["7", "8"]]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["layout/kept-too-tall"]);
});

test("a box that takes a good part of a page is parted in columns rather than leave one of them blank", () => {
  const found = pagesOf(`<p>a</p><p>b</p><div class="c"><p>c</p><div class="kept">${paragraphs(5)}</div></div>`, ".c { column-count: 2 } .kept { break-inside: avoid }");
  expect(found).toHaveLength(1); // Two lines of six, then six in two columns; kept whole, five of them would stand on a page of their own.
});

test("orphans and widows hold in columns", () => {
  const css = ".c { columns: 2; column-gap: 10pt; orphans: 2; widows: 2 }";
  expect(byColumn(pagesOf(columns("<p>a<br/>b<br/>c</p>"), css)[0])).toEqual([["a", "b", "c"]]);
  expect(byColumn(pagesOf(columns("<p>a<br/>b<br/>c<br/>d<br/>e</p>"), css)[0])).toEqual([["a", "b", "c"], ["d", "e"]]);
});

test("a heading goes to the column of what follows it", () => {
  const css = ".c { columns: 2; column-gap: 10pt }";
  expect(byColumn(pagesOf(columns("<p>a</p><h2>b</h2><p>c</p>"), css)[0])).toEqual([["a"], ["b", "c"]]);
});

test("columns begin level: the margin above the first block stands above all of them", () => {
  const pages = pagesOf(`<p>0</p>${columns("<p class='a'>a</p><p class='b'>b</p>")}`, ".c { columns: 2 } .c p { margin: 8pt 0 }");
  expect(boxNamed(pages, "a").y).toBe(43); // 20 + 15 + 8
  expect(boxNamed(pages, "b").y).toBe(43);
});

test("forced breaks end a column, and only inside columns", () => {
  const css = `${three} .n { break-before: column }`;
  expect(byColumn(pagesOf(columns("<p>1</p><p class='n'>2</p><p>3</p><p>4</p>"), css)[0])).toEqual([["1"], ["2", "3"], ["4"]]);
  expect(pagesOf("<p>1</p><p class='n'>2</p>", css)).toHaveLength(1);
});

test("columns that run out of forced breaks go on on the next page", () => {
  const css = ".c { columns: 2 } .n { break-after: column }";
  const pages = pagesOf(columns("<p class='n'>1</p><p class='n'>2</p><p>3</p>"), css);
  expect(pages.map(byColumn)).toEqual([[["1"], ["2"]], [["3"]]]);
});

test("a page break inside columns ends them all, and what stands before it is even", () => {
  const pages = pagesOf(columns(`${paragraphs(4)}<p class='n'>5</p>`), ".c { columns: 2 } .n { break-before: page }");
  expect(pages.map(byColumn)).toEqual([[["1", "2"], ["3", "4"]], [["5"]]]);
});

test("the column breaks that avoid asks for hold in columns only", () => {
  const css = ".c { columns: 2 } .k { break-after: avoid-column } section { break-inside: avoid-column }";
  expect(byColumn(pagesOf(columns("<p>1</p><p class='k'>2</p><p>3</p>"), css)[0])).toEqual([["1"], ["2", "3"]]);
  expect(pagesOf(`${paragraphs(5)}<p class='k'>6</p><p>7</p>`, css).map((page) => byColumn(page).flat().length)).toEqual([6, 1]);
  expect(pagesOf(`${paragraphs(5)}<section><p>6</p><p>7</p></section>`, css).map((page) => byColumn(page).flat().length)).toEqual([6, 1]);
});

test("a spanning heading ends the columns above it and begins others below", () => {
  const pages = pagesOf(columns(`${paragraphs(4)}<h2>H</h2>${paragraphs(2)}`), ".c { columns: 2; column-gap: 10pt } h2 { column-span: all; margin: 5pt 0 }");
  expect(boxNamed(pages, "h2")).toEqual({ x: 20, y: 55, width: 200, height: 15 }); // 20 + 2 × 15 + 5
  expect(byColumn(pages[0])).toEqual([["1", "2", "H", "1"], ["3", "4", "2"]]);
  expect(allFragments(pages[0]?.fragments ?? []).filter((each) => each.kind === "line").at(-1)?.rect.y).toBe(75); // 55 + 15 + 5
});

test("a spanner inside a section cuts it, and its edges stay at its ends", () => {
  const css = ".c { columns: 2; column-gap: 10pt } h2 { column-span: all } section { border: 1pt solid; padding: 2pt }";
  const pages = pagesOf(columns("<section><p>1</p><p>2</p><h2>H</h2><p>3</p></section>"), css);
  const sections = allFragments(pages[0]?.fragments ?? []).flatMap((each) => (each.kind === "box" && each.element.name === "section" ? [each] : []));
  expect(sections.map(({ style }) => [style.borderTopWidth, style.borderBottomWidth])).toEqual([[1, 0], [1, 0], [0, 1]]);
  expect(sections.map(({ openTop, openBottom }) => [openTop, openBottom])).toEqual([[false, true], [true, false], [false, false]]);
  expect(byColumn(pages[0])).toEqual([["H"], ["1", "3"], ["2"]]);
});

test("a spanning heading is not left at the foot of a page", () => {
  const pages = pagesOf(`${paragraphs(5)}${columns(`<h2>H</h2>${paragraphs(2)}`)}`, ".c { columns: 2 } h2 { column-span: all }");
  expect(pages.map((page) => byColumn(page).flat())).toEqual([["1", "2", "3", "4", "5"], ["H", "1", "2"]]);
});

test("a table in columns sets its header again at the top of the next", () => {
  const rows = Array.from({ length: 4 }, (_, index) => `<tr><td>${index}</td></tr>`).join("");
  const pages = pagesOf(columns(`<table><thead><tr><th>h</th></tr></thead><tbody>${rows}</tbody></table>`), ".c { columns: 2 }");
  expect(byColumn(pages[0])).toEqual([["h", "0", "1"], ["h", "2", "3"]]);
});

test("the rule stands in the middle of the gap, as high as the columns, between columns that hold something", () => {
  const pages = pagesOf(columns(paragraphs(3)), `${three} .c { columns: 4; column-rule: 2pt solid red }`);
  const rules = allFragments(pages[0]?.fragments ?? []).flatMap((each) => (each.kind === "box" && each.anonymous ? [each.rect] : []));
  // Columns are (200 − 3 × 10) / 4 = 42.5 wide; the middle of the first gap is 20 + 42.5 + 5.
  expect(rules).toEqual([{ x: 66.5, y: 20, width: 2, height: 15 }, { x: 119, y: 20, width: 2, height: 15 }]);
});

test("a marker stands beside the first line of columns in a list item", () => {
  const pages = pagesOf("<ul><li class='c'><p>1</p><p>2</p></li></ul>", ".c { columns: 2 } ul { padding-left: 20pt }");
  const texts = allFragments(pages[0]?.fragments ?? []).flatMap((each) => (each.kind === "text" ? [each] : []));
  expect(texts.map(({ part, y }) => [part, y])).toEqual([["marker", texts[1]?.y], ["content", texts[1]?.y], ["content", texts[1]?.y]]);
});

test("columns stand in a cell, which is as high as they are", () => {
  const pages = pagesOf(`<table><tbody><tr><td class="c">${paragraphs(5)}</td></tr></tbody></table>`, "table { width: 200pt } .c { columns: 2 }");
  expect(byColumn(pages[0])).toEqual([["1", "2", "3"], ["4", "5"]]);
  expect(boxNamed(pages, "td").height).toBe(45); // 3 lines
});

test("running strings are found in columns", () => {
  const css = ".c { columns: 2 } h2 { string-set: title content() } @page { @top-left { content: string(title) } }";
  const pages = pagesOf(columns(`${paragraphs(9)}<h2>H</h2><p>z</p>${paragraphs(9)}`), css);
  expect(pages.map(({ marginBoxes }) => linesOf(marginBoxes.map(({ fragment }) => fragment))[0])).toEqual(["H", "H"]);
});

test("columns in columns are set, and a third level is reported and set in one", () => {
  const nested = columns(columns(columns(paragraphs(2))));
  const { document, diagnostics } = lay(nested, ".c { columns: 2 }");
  expect(byColumn(document?.pages[0]).flat()).toEqual(["1", "2"]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["layout/nested-columns"]);
});
