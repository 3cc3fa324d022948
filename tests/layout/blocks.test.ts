import { expect, test } from "vitest";
import { boxNamed, linesOf, pagesOf } from "./support/lay.js";

test("margins of neighbours collapse to the larger", () => {
  const pages = pagesOf("<p>a</p><p class='b'>b</p>", "p { margin: 10pt 0 } .b { margin-top: 14pt }");
  expect(boxNamed(pages, "b").y).toBe(59); // page margin 20 + margin 10 + line 15 + margin 14
});

test("a negative margin is taken off the larger positive one", () => {
  const pages = pagesOf("<p>a</p><p class='b'>b</p>", "p { margin-bottom: 10pt } .b { margin-top: -4pt }");
  expect(boxNamed(pages, "b").y).toBe(41); // 20 + 15 + 10 − 4
});

test("a parent without top edge begins below the margin of its first child", () => {
  const pages = pagesOf("<p>a</p><section><p class='b'>b</p></section>", "section { margin-top: 6pt } .b { margin-top: 10pt }");
  expect(boxNamed(pages, "section").y).toBe(45); // 20 + 15 + 10
  expect(boxNamed(pages, "b").y).toBe(45);
});

test("padding keeps the margin of a first child inside its parent", () => {
  const pages = pagesOf("<section><p class='b'>b</p></section>", "section { padding: 5pt } .b { margin: 10pt 0 }");
  expect(boxNamed(pages, "section")).toEqual({ x: 20, y: 20, width: 200, height: 45 }); // 5 + 10 + 15 + 10 + 5
  expect(boxNamed(pages, "b")).toEqual({ x: 25, y: 35, width: 190, height: 15 });
});

test("the margins of an empty block collapse through it", () => {
  const pages = pagesOf("<p>a</p><div/><p class='b'>b</p>", "div { margin: 8pt 0 } .b { margin-top: 5pt }");
  expect(boxNamed(pages, "b").y).toBe(43); // 20 + 15 + 8
});

test("auto margins centre a box of given width", () => {
  const pages = pagesOf("<div class='b'>b</div>", ".b { width: 100pt; margin: 0 auto }");
  expect(boxNamed(pages, "b").x).toBe(70); // 20 + (200 − 100) / 2
});

test("a percentage is of the containing width, and a border box holds its padding", () => {
  const pages = pagesOf("<div class='b'>b</div>", ".b { width: 50%; padding: 10pt; box-sizing: border-box }");
  expect(boxNamed(pages, "b")).toEqual({ x: 20, y: 20, width: 100, height: 35 }); // 10 + 15 + 10
});

test("an aspect ratio gives the height of an empty frame", () => {
  const pages = pagesOf("<div class='b'/>", ".b { aspect-ratio: 16 / 4 }");
  expect(boxNamed(pages, "b").height).toBe(50); // 200 × 4 / 16
});

test("a line centres the em box of its block, whatever faces it holds", () => {
  const [page] = pagesOf("<p>ab 汉字</p>");
  const line = page?.fragments[0]?.kind === "box" ? page.fragments[0].children[0] : undefined;
  const inner = line?.kind === "box" ? line.children[0] : undefined;
  expect(inner?.kind === "line" && inner.baseline).toBeCloseTo(31.3, 6); // 20 + (15 − 10) / 2 + 8.8
  expect(inner?.kind === "line" && inner.rect.height).toBe(15);
});

test("a marker hangs before its item, and the numbers go on as the list says", () => {
  const pages = pagesOf("<ol start='3'><li>three</li><li value='7'>seven</li><li>eight</li></ol>", "ol { padding-left: 20pt }");
  expect(linesOf(pages[0]?.fragments ?? [])).toEqual(["3. three", "7. seven", "8. eight"]);
  expect(boxNamed(pages, "li").x).toBe(40); // 20 + 20
});

test("an indent opens the first line only", () => {
  const pages = pagesOf("<p>中文中文中文中文中文中文中文中文中文中文中文</p>", "p { text-indent: 20pt }", "zh");
  expect(linesOf(pages[0]?.fragments ?? []).map((line) => line.length)).toEqual([18, 4]); // (200 − 20) / 10
});
