import { expect, test } from "vitest";
import { boxNamed, linesOf, pagesOf } from "./support/lay.js";

const box = (css: string, inside = "<p>a</p>"): ReturnType<typeof boxNamed> => boxNamed(pagesOf(`<div class="b">${inside}</div>`, `.b { ${css} }`), "b");

test("a box is no wider than its greatest width and no narrower than its least, which wins", () => {
  expect(box("max-width: 80pt").width).toBe(80);
  expect(box("max-width: 40%").width).toBe(80); // of 200
  expect(box("width: 50pt; min-width: 90pt").width).toBe(90);
  expect(box("min-width: 120pt; max-width: 80pt").width).toBe(120);
  expect(box("max-width: 80pt; padding: 0 5pt; border-left: 2pt solid").width).toBe(92); // 80 + 10 + 2
  expect(box("max-width: 80pt; padding: 0 5pt; box-sizing: border-box").width).toBe(80);
});

test("a box with a greatest width is centred by margins that are auto", () => {
  expect(box("max-width: 80pt; margin: 0 auto").x).toBe(80); // 20 + (200 − 80) / 2
  expect(box("max-width: 300pt; margin: 0 auto")).toMatchObject({ x: 20, width: 200 });
});

test("the least and the greatest height bound the given one, and no content is cut off", () => {
  expect(box("height: 60pt; max-height: 40pt").height).toBe(40);
  expect(box("height: 10pt; min-height: 30pt").height).toBe(30);
  expect(box("aspect-ratio: 2; max-height: 40pt").height).toBe(40);
  expect(box("max-height: 10pt", "<p>a</p><p>b</p>").height).toBe(30);
});

test("the greatest height bounds columns: what is too much for them stands below in others", () => {
  const inside = "<p>1</p><p>2</p><p>3</p><p>4</p><p>5</p>";
  expect(box("columns: 2; column-gap: 10pt; max-height: 30pt", inside).height).toBe(55); // 30 + 10 + 15
});

test("cells and blocks in rows keep their bounds", () => {
  const table = "<table><tbody><tr><td class='a'>a</td><td class='b'>b</td></tr></tbody></table>";
  expect(boxNamed(pagesOf(table, "td { min-width: 40pt }"), "a").width).toBe(40);
  const row = "<div class='row'><div class='a'>a</div><div class='b'>b</div></div>";
  const pages = pagesOf(row, ".row { display: flex } .a, .b { flex: 1 } .a { max-width: 50pt }");
  expect([boxNamed(pages, "a").width, boxNamed(pages, "b").width]).toEqual([50, 150]);
  const least = pagesOf(row, ".row { display: flex } .a, .b { flex: 0 1 150pt } .a { min-width: 120pt }");
  expect([boxNamed(least, "a").width, boxNamed(least, "b").width]).toEqual([120, 80]);
});

test("words are capitalised where they begin, also over the edge of an element", () => {
  const css = "p { text-transform: capitalize }";
  const text = (html: string): string => linesOf(pagesOf(html, css)[0]?.fragments ?? []).join("|");
  expect(text("<p>one two-three don’t <em>w</em>ord 2nd ‘so’</p>")).toBe("One Two-Three Don’t Word 2nd ‘So’");
  expect(text("<p>one</p><p>two<br/>three</p>")).toBe("One|Two|Three");
});
