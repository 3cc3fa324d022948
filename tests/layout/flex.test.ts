import { expect, test } from "vitest";
import type { LaidOutDocument } from "../../src/layout/index.js";
import { allFragments, boxNamed, lay, linesOf, pagesOf } from "./support/lay.js";

type Pages = LaidOutDocument["pages"];

const row = (...items: readonly string[]): string => `<div class="row">${items.join("")}</div>`;
const item = (name: string, text = name): string => `<div class="${name}"><p>${text}</p></div>`;
const inRow = (css: string): string => `.row { display: flex } ${css}`;

function places(pages: Pages, ...names: readonly string[]): readonly (readonly number[])[] {
  return names.map((name) => {
    const { x, y, width, height } = boxNamed(pages, name);
    return [x, y, width, height].map((value) => Math.round(value * 100) / 100);
  });
}

const chinese = (html: string, css: string): Pages => pagesOf(html, css, "zh");

test("blocks stand side by side, each as wide as its content", () => {
  const pages = chinese(row(item("a", "中中"), item("b", "中")), inRow(""));
  expect(places(pages, "a", "b")).toEqual([[20, 20, 20, 15], [40, 20, 10, 15]]);
});

test("what is left of a row is shared by the factors to grow by", () => {
  const pages = chinese(row(item("a", "中"), item("b", "中")), inRow(".a { flex-grow: 1 } .b { flex-grow: 2 }"));
  expect(places(pages, "a", "b")).toEqual([[20, 20, 70, 15], [90, 20, 130, 15]]); // 10 + 180 / 3, 10 + 180 × 2 / 3
});

test("`flex: 1` makes blocks equally wide, whatever they hold", () => {
  const pages = chinese(row(item("a", "中"), item("b", "中中中中")), inRow(".row { gap: 10pt } .a, .b { flex: 1 }"));
  expect(places(pages, "a", "b")).toEqual([[20, 20, 95, 15], [125, 20, 95, 15]]); // (200 − 10) / 2
});

test("what a row lacks is taken from its blocks in proportion to their widths, down to what their content needs", () => {
  const css = inRow(".a { flex: 0 1 200pt } .b { flex: 0 1 100pt } .c { flex: 0 0 50pt }");
  expect(places(chinese(row(item("a"), item("b"), item("c")), css), "a", "b", "c")).toEqual([[20, 20, 100, 15], [120, 20, 50, 15], [170, 20, 50, 15]]); // −150 as 2 : 1
  const narrow = inRow(".a { flex: 0 1 200pt; white-space: nowrap } .b { flex: 0 1 200pt }");
  const [a] = places(chinese(row(item("a", "中".repeat(15)), item("b")), narrow), "a");
  expect(a?.[2]).toBe(150); // 15 characters that cannot break
});

test("factors to grow by that sum to less than 1 leave room over", () => {
  expect(places(chinese(row(item("a", "中"), item("b", "中")), inRow(".a { flex-grow: 0.5 }")), "a")).toEqual([[20, 20, 100, 15]]); // 10 + 180 / 2
});

test("no row leaves its box: where nothing fits all is cut in proportion", () => {
  const css = inRow(".a { flex: 0 0 300pt } .b { flex: 0 0 100pt }");
  expect(places(chinese(row(item("a"), item("b")), css), "a", "b")).toEqual([[20, 20, 150, 15], [170, 20, 50, 15]]);
});

test("blocks that do not fit begin another row", () => {
  const css = inRow(".row { flex-wrap: wrap; gap: 5pt 10pt } .a, .b, .c { flex: 1 1 80pt }");
  const pages = chinese(row(item("a"), item("b"), item("c")), css);
  expect(places(pages, "a", "b", "c")).toEqual([[20, 20, 95, 15], [125, 20, 95, 15], [20, 40, 200, 15]]);
});

test("widths, paddings and borders count, and percentages are of the box around", () => {
  const css = inRow(".a { width: 25%; padding: 0 5pt; border-left: 1pt solid } .b { flex: 1; box-sizing: border-box; padding: 0 10% }");
  expect(places(chinese(row(item("a"), item("b")), css), "a", "b")).toEqual([[20, 20, 61, 15], [81, 20, 139, 15]]); // 50 + 10 + 1
});

test("blocks of a row are as high as it", () => {
  const pages = chinese(row(item("a", "中<br/>中"), item("b")), inRow(""));
  expect(places(pages, "a", "b").map(([, y, , height]) => [y, height])).toEqual([[20, 30], [20, 30]]);
});

test("blocks stand in the height of their row as `align-items` says", () => {
  const y = (align: string): number => boxNamed(chinese(row(item("a", "中<br/>中<br/>中"), item("b")), inRow(`.row { align-items: ${align} }`)), "b").y;
  expect([y("flex-start"), y("center"), y("flex-end"), y("start"), y("end")]).toEqual([20, 35, 50, 20, 50]);
  expect(boxNamed(chinese(row(item("a", "中<br/>中"), item("b")), inRow(".row { align-items: center }")), "b").height).toBe(15);
});

test("blocks on one baseline stand level by their first lines", () => {
  const css = inRow(".row { align-items: baseline } .a { padding-top: 20pt }");
  const lines = allFragments(chinese(row(item("a"), item("b")), css)[0]?.fragments ?? []).filter((each) => each.kind === "line");
  expect(lines.map(({ baseline }) => baseline)).toEqual([lines[0]?.baseline, lines[0]?.baseline]);
});

test("a row stands in its width as `justify-content` says", () => {
  const x = (justify: string): readonly number[] => {
    const pages = chinese(row(item("a", "中中"), item("b", "中中")), inRow(`.row { justify-content: ${justify} }`));
    return places(pages, "a", "b").map(([left]) => left ?? 0);
  };
  expect(x("flex-start")).toEqual([20, 40]);
  expect(x("center")).toEqual([100, 120]); // (200 − 40) / 2 before
  expect(x("flex-end")).toEqual([180, 200]);
  expect(x("space-between")).toEqual([20, 200]);
  expect(x("space-around")).toEqual([60, 160]); // 160 / 4 at both ends
  expect(x("space-evenly")).toEqual([73.33, 146.67]); // 160 / 3
});

test("a margin that is auto takes what the row leaves", () => {
  const pages = chinese(row(item("a", "中"), item("b", "中")), inRow(".b { margin-left: auto }"));
  expect(places(pages, "a", "b").map(([x]) => x)).toEqual([20, 210]);
});

test("margins count in a row, and do not collapse", () => {
  const css = inRow(".row { background: #eee } .a, .b { margin: 4pt 3pt }");
  const pages = chinese(row(item("a"), item("b")), css);
  expect(boxNamed(pages, "a")).toMatchObject({ x: 23, y: 24 });
  expect(boxNamed(pages, "row").height).toBe(23); // 4 + 15 + 4
});

test("text and words in a row are blocks of their own", () => {
  const pages = chinese(`<div class="row">中<em>中</em><p>中</p></div>`, inRow(".row { gap: 10pt }"));
  const lines = allFragments(pages[0]?.fragments ?? []).filter((each) => each.kind === "line");
  expect(lines.map(({ rect }) => rect.x)).toEqual([20, 40, 60]);
});

test("a list item keeps its marker in a row", () => {
  const pages = chinese("<ol class='row'><li>中</li><li>文</li></ol>", inRow(".row { gap: 30pt; padding-left: 20pt }"));
  expect(linesOf(pages[0]?.fragments ?? [])).toEqual(["1. 中", "2. 文"]);
});

test("a table in a row is as wide as its factors make it", () => {
  const pages = chinese(row("<table class='t'><tbody><tr><td>中</td></tr></tbody></table>", item("b", "中")), inRow(".t { flex: 1 }"));
  expect(places(pages, "t", "b")).toEqual([[20, 20, 190, 15], [210, 20, 10, 15]]);
});

test("a given height of the box is that of its only row", () => {
  const pages = chinese(row(item("a"), item("b")), inRow(".row { height: 40pt; align-items: center }"));
  expect(places(pages, "a").map(([, y]) => y)).toEqual([32.5]); // 20 + (40 − 15) / 2
});

test("pages end between rows, and a row is kept whole", () => {
  const css = inRow(".row { flex-wrap: wrap } .a, .b, .c, .d { flex: 1 1 60%; height: 45pt }");
  const pages = pagesOf(row(item("a"), item("b"), item("c"), item("d")), css);
  expect(pages.map(({ fragments }) => linesOf(fragments))).toEqual([["a", "b"], ["c", "d"]]);
});

test("a row taller than a page is cut through all its blocks", () => {
  const tall = Array.from({ length: 8 }, (_, index) => `l${index}`).join("<br/>");
  const { document, diagnostics } = lay(row(item("a", tall), item("b", "side")), inRow(".a, .b { flex: 1; border: 1pt solid }"));
  expect(document?.pages.map(({ fragments }) => linesOf(fragments))).toEqual([["l0", "l1", "l2", "l3", "l4", "l5", "side"], ["l6", "l7"]]);
  expect(diagnostics.map(({ code }) => code)).toEqual([]);
  const boxes = document?.pages.map(({ fragments }) => allFragments(fragments).filter((each) => each.kind === "box" && ["a", "b"].includes(each.element.attributes.get("class")?.value ?? "")));
  expect(boxes?.map((each) => each.map((box) => (box.kind === "box" ? [box.openTop, box.openBottom] : [])))).toEqual([
    [[false, true], [false, false]], // what has ended is closed at the cut, as high as the other
    [[true, false]],
  ]);
  expect(boxes?.[0]?.map((box) => (box.kind === "box" ? box.rect.height : 0))).toEqual([100, 100]);
});

test("where a row is cut, a block of which nothing fits goes on whole, as long as another has a part there", () => {
  const tall = Array.from({ length: 7 }, (_, index) => `l${index}`).join("<br/>");
  // The row is 105 pt high, the second block stands at 85 of them: 15 pt are left of the page.
  const { document } = lay(row(item("a", tall), item("b", "end")), inRow(".row { align-items: end } .b { line-height: 20pt }"));
  expect(document?.pages.map(({ fragments }) => linesOf(fragments))).toEqual([["l0", "l1", "l2", "l3", "l4"], ["l5", "l6", "end"]]);
});

test("breaks that blocks of a row ask for are breaks of the row", () => {
  const css = inRow(".row { flex-wrap: wrap } .a, .b { flex: 1 1 60% } .b { break-before: page }");
  expect(pagesOf(row(item("a"), item("b")), css)).toHaveLength(2);
});

test("a row inside a row, in a cell and in columns is as high as its blocks", () => {
  const css = inRow(".a, .b { flex: 1 } .c { columns: 2 } table { width: 100% }");
  const inner = row(item("a", "中<br/>中"), item("b"));
  expect(boxNamed(chinese(row(inner, item("b")), css), "row").height).toBe(30);
  expect(boxNamed(chinese(`<table><tbody><tr><td>${inner}</td></tr></tbody></table>`, css), "td").height).toBe(30);
  expect(boxNamed(chinese(`<div class="c">${inner}</div>`, css), "c").height).toBe(30);
});

test("blocks grow from their basis, and the least that one has counts only once it is met", () => {
  const css = "div { display: flex } p { flex: 1 1 0; min-width: 60pt } .b { flex-grow: 3 }";
  const pages = pagesOf("<div><p class='a'>a</p><p class='b'>b</p></div>", css);
  expect(boxNamed(pages, "a").width).toBeCloseTo(60, 6); // 200 / 4 is less
  expect(boxNamed(pages, "b").width).toBeCloseTo(140, 6); // 200 − 60
});
