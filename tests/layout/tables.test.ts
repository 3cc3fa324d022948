import { expect, test } from "vitest";
import { allFragments, boxNamed, lay, linesOf, pagesOf } from "./support/lay.js";

const rows = (count: number): string => Array.from({ length: count }, (_, index) => `<tr><td>r${index + 1}</td><td>b</td></tr>`).join("");

test("columns share a given width by what they ask for", () => {
  const pages = pagesOf("<table><tbody><tr><td class='a'>中</td><td class='b'>中中中</td></tr></tbody></table>", "table { width: 160pt }", "zh");
  expect(boxNamed(pages, "a").width).toBeCloseTo(40, 6); // 10 + (160 − 40) × 10 / 40
  expect(boxNamed(pages, "b").width).toBeCloseTo(120, 6); // 30 + (160 − 40) × 30 / 40
});

test("a table is no wider than its content asks", () => {
  const pages = pagesOf("<table><tbody><tr><td>中</td><td>中中</td></tr></tbody></table>", "table { border-collapse: separate; border-spacing: 4pt }", "zh");
  expect(boxNamed(pages, "table").width).toBeCloseTo(42, 6); // 4 + 10 + 4 + 20 + 4
});

test("fixed layout gives columns without a width equal shares", () => {
  const css = "table { table-layout: fixed; width: 100% } .a { width: 50pt }";
  const pages = pagesOf("<table><tbody><tr><td class='a'>a</td><td class='b'>b</td><td>c</td></tr></tbody></table>", css);
  expect(boxNamed(pages, "a").width).toBeCloseTo(50, 6);
  expect(boxNamed(pages, "b").width).toBeCloseTo(75, 6); // (200 − 50) / 2
});

test("a row is as high as its highest cell, and cells stand in it as they say", () => {
  const css = "table { width: 200pt } .m { vertical-align: middle } .l { vertical-align: bottom }";
  const pages = pagesOf("<table><tbody><tr><td>a<br/>a<br/>a</td><td class='m'><p class='mid'>b</p></td><td class='l'><p class='low'>c</p></td></tr></tbody></table>", css);
  expect(boxNamed(pages, "m").height).toBe(45); // 3 × 15
  expect(boxNamed(pages, "mid").y).toBe(35); // 20 + (45 − 15) / 2
  expect(boxNamed(pages, "low").y).toBe(50); // 20 + 45 − 15
});

test("a column asks nothing for an inline block that is a share of it", () => {
  const css = "table { width: 100pt } .line { display: inline-block; width: 100%; height: 15pt; vertical-align: top }";
  const pages = pagesOf("<table><tbody><tr><td class='a'>中<span class='line'></span></td><td class='b'>中</td></tr></tbody></table>", css, "zh");
  expect(boxNamed(pages, "a")).toEqual({ x: 20, y: 20, width: 50, height: 30 }); // 10 + (100 − 20) / 2; a line of text and the block
  expect(boxNamed(pages, "line").width).toBe(50);
});

test("spans take the room of what they span", () => {
  const css = "table { table-layout: fixed; width: 200pt }";
  const table = "<table><tbody><tr><td>a</td><td class='r' rowspan='2'>r</td></tr><tr><td class='u'>u</td></tr><tr><td class='c' colspan='2'>c</td></tr></tbody></table>";
  const pages = pagesOf(table, css);
  expect(boxNamed(pages, "r")).toEqual({ x: 120, y: 20, width: 100, height: 30 });
  expect(boxNamed(pages, "c")).toEqual({ x: 20, y: 50, width: 200, height: 15 });
});

test("the header is set again on each page, as a repetition", () => {
  const pages = pagesOf(`<table><thead><tr><th>h</th><th>i</th></tr></thead><tbody>${rows(8)}</tbody></table>`);
  expect(pages.map(({ fragments }) => linesOf(fragments).filter((line) => line !== "b" && line !== "i"))).toEqual([
    ["h", "r1", "r2", "r3", "r4", "r5"],
    ["h", "r6", "r7", "r8"],
  ]);
  const headers = pages.map(({ fragments }) => allFragments(fragments).filter((each) => each.kind === "box" && each.element.name === "th"));
  expect(headers.map((each) => each.every((box) => box.kind === "box" && box.repeated))).toEqual([false, true]);
});

test("a row that does not fit goes to the next page whole", () => {
  const pages = pagesOf(`<table><tbody>${rows(5)}<tr><td>x<br/>x</td><td>y</td></tr></tbody></table>`);
  expect(linesOf(pages[1]?.fragments ?? [])).toEqual(["r5", "b", "x", "x", "y"]) // r5 so that no row is left alone;
});

test("a row taller than a page is cut through all its cells", () => {
  const tall = Array.from({ length: 9 }, (_, index) => `l${index}`).join("<br/>");
  const { document, diagnostics } = lay(`<table><tbody><tr><td>${tall}</td><td>side</td></tr>${rows(1)}</tbody></table>`);
  expect(document?.pages.map(({ fragments }) => linesOf(fragments))).toEqual([
    ["l0", "l1", "l2", "l3", "l4", "l5", "side"],
    ["l6", "l7", "l8", "r1", "b"],
  ]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["layout/too-tall"]);
});

test("a caption keeps with its table, above it or below", () => {
  const table = "<table><caption>cap</caption><tbody><tr><td>a</td></tr></tbody></table>";
  expect(linesOf(pagesOf(table)[0]?.fragments ?? [])).toEqual(["cap", "a"]);
  expect(linesOf(pagesOf(table, "caption { caption-side: bottom }")[0]?.fragments ?? [])).toEqual(["a", "cap"]);
  const above = "<p>1</p><p>2</p><p>3</p><p>4</p><p>5</p>";
  expect(linesOf(pagesOf(above + table)[1]?.fragments ?? [])).toEqual(["cap", "a"]);
});

test("collapsed borders of neighbours lie on one line of the grid", () => {
  const css = "table { border-collapse: collapse } td { border: 2pt solid black; width: 50pt }";
  const pages = pagesOf("<table><tbody><tr><td class='a'>a</td><td class='b'>b</td></tr></tbody></table>", css);
  const [a, b] = [boxNamed(pages, "a"), boxNamed(pages, "b")];
  expect(a.x + a.width - b.x).toBeCloseTo(2, 6); // both borders in the same place
});

test("the wider border of a table wins over that of its last row", () => {
  const css = "table { border-collapse: collapse; border-bottom: 2pt solid black } td { border-bottom: 1pt solid grey }";
  const fragments = allFragments(pagesOf(`<table><tbody>${rows(2)}</tbody></table>`, css)[0]?.fragments ?? []);
  const cells = fragments.filter((each) => each.kind === "box" && each.element.name === "td");
  const styles = cells.map((cell) => (cell.kind === "box" ? cell.style.border.bottom.style : ""));
  expect(styles).toEqual(["solid", "solid", "none", "none"]);
});

test("a row taller than a page is not cut where none of its lines fits", () => {
  const tall = Array.from({ length: 9 }, (_, index) => `l${index}`).join("<br/>");
  const headings = "<h2>1</h2><h2>2</h2><h2>3</h2><h2>4</h2><h2>5</h2>";
  const { document } = lay(`${headings}<table><tbody><tr><td>${tall}</td></tr></tbody></table>`, "table { margin-top: 12pt }");
  // 100 − 5 × 15 − 12 leaves 13 points on the first page, and a line has 15.
  expect(document?.pages.map(({ fragments }) => linesOf(fragments).length)).toEqual([5, 6, 3]);
});
