import { expect, test } from "vitest";
import type { Drawable, ImageBook } from "../../src/images/index.js";
import { allFragments, boxNamed, lay, linesOf, mistakesIn, pagesOf } from "./support/lay.js";

const picture: Drawable = { kind: "vector", size: { width: 300, height: 150 }, view: { x: 0, y: 0, width: 300, height: 150 }, operations: [] };
const images: ImageBook = new Map([["figures/i.svg", { value: picture, diagnostics: [] }]]);

function pictures(inside: string, css = ""): readonly { readonly x: number; readonly width: number; readonly height: number }[] {
  const result = lay(inside, css, "en", images);
  expect(mistakesIn(result)).toEqual([]);
  return (result.document?.pages ?? []).flatMap(({ fragments }) => allFragments(fragments).flatMap((each) => (each.kind === "image" ? [each.rect] : [])));
}

const img = (attributes = ""): string => `<img src="figures/i.svg" alt="i"${attributes}/>`;

test("the attributes of an image give its size in pixels of CSS, one of them by its proportions", () => {
  expect(pictures(`<p>a ${img(' width="80" height="40"')} b</p>`)[0]).toMatchObject({ width: 60, height: 30 });
  expect(pictures(`<p>a ${img(' width="80"')} b</p>`)[0]).toMatchObject({ width: 60, height: 30 });
  expect(pictures(`<p>a ${img(' height="80"')} b</p>`)[0]).toMatchObject({ width: 120, height: 60 });
  expect(pictures(`<figure>${img(' width="80"')}</figure>`, "img { display: block } figure { margin: 0 }")[0]).toMatchObject({ width: 60, height: 30 });
});

test("a stylesheet says more than the attributes", () => {
  expect(pictures(`<p>${img(' width="80"')}</p>`, "img { width: 90pt }")[0]).toMatchObject({ width: 90, height: 45 });
});

/** The only picture of a block, 300 wide and 150 high by its file, with what is cut off it. */
function block(css: string): unknown {
  const result = lay(`<figure>${img()}</figure>`, `figure { margin: 0 } img { display: block; ${css} }`, "en", images);
  const [found] = (result.document?.pages ?? []).flatMap(({ fragments }) => allFragments(fragments).flatMap((each) => (each.kind === "image" ? [each] : [])));
  return { size: [found?.rect.width, found?.rect.height], crop: found?.crop };
}

test("a picture is cut on its sides, and keeps the proportions of what is left", () => {
  expect(block("width: 150pt; object-view-box: inset(0 50% 0 0)")).toEqual({ size: [150, 150], crop: { top: 0, right: 0.5, bottom: 0, left: 0 } });
});

test("a picture that covers its box is cut on two sides by as much", () => {
  expect(block("width: 100pt; height: 100pt; object-fit: cover")).toEqual({ size: [100, 100], crop: { top: 0, right: 0.25, bottom: 0, left: 0.25 } });
  expect(block("width: 200pt; height: 100pt; object-fit: cover")).toEqual({ size: [200, 100], crop: null });
  // Half of the picture is left, 150 by 150; half of that reaches beyond the box above and below: a quarter and a quarter.
  expect(block("width: 100pt; height: 50pt; object-fit: cover; object-view-box: inset(0 50% 0 0)")).toEqual({ size: [100, 50], crop: { top: 0.25, right: 0.5, bottom: 0.25, left: 0 } });
});

test("an image in a line is at most as wide as its column, its cell, its page", () => {
  expect(pictures(`<p>${img()}</p>`, "@page { size: 240pt 240pt }")[0]).toMatchObject({ width: 200, height: 100 });
  expect(pictures(`<div class="c"><p>${img()}</p></div>`, ".c { column-count: 2; column-gap: 10pt }")[0]?.width).toBe(95); // (200 − 10) / 2
  const [cell] = pictures(`<table><tbody><tr><td>${img()}</td><td>words beside it</td></tr></tbody></table>`, "@page { size: 240pt 240pt }");
  expect(cell?.width).toBeLessThan(200);
  expect(cell?.width).toBeGreaterThan(36);
});

test("the background of a row lies below the whole of a cell that begins in it", () => {
  const rows = "<tr class='a'><td class='s' rowspan='2'>a</td><td>b</td></tr><tr class='z'><td>c</td></tr>";
  const [page] = pagesOf(`<table><tbody>${rows}</tbody></table>`, ".a { background-color: #ff0000 }");
  const cell = allFragments(page?.fragments ?? []).find((each) => each.kind === "box" && each.element.attributes.get("class")?.value === "s");
  expect(cell?.kind === "box" ? cell.style.backgroundColor : null).toEqual({ red: 1, green: 0, blue: 0, alpha: 1 });
  expect(boxNamed([...(page === undefined ? [] : [page])], "s").height).toBe(30);
});

test("a wide table on a landscape page is measured there alone", () => {
  const cells = Array.from({ length: 6 }, (_, index) => `<td>Station${index}</td>`).join("");
  const result = lay(`<p>x</p><div class="w"><table><tbody><tr>${cells}</tr></tbody></table></div>`, "@page wide { size: 500pt 200pt } .w { page: wide }");
  expect(mistakesIn(result)).toEqual([]);
  const narrow = lay(`<table><tbody><tr>${cells}</tr></tbody></table>`);
  expect(mistakesIn(narrow).map(({ code }) => code)).toContain("layout/crowded-table");
});

const numbered = "@page { @bottom-right { content: counter(page) } }";

function numbers(inside: string, css: string): readonly (string | undefined)[] {
  return pagesOf(inside, css).map(({ marginBoxes }) => linesOf(marginBoxes.map(({ fragment }) => fragment))[0]);
}

test("pages count on from where an element resets their counter, and leave out what it adds", () => {
  const css = `${numbered} section { break-before: page }`;
  const inside = "<p>a</p><section class='b'><p>b</p></section><section><p>c</p></section>";
  expect(numbers(inside, css)).toEqual(["1", "2", "3"]);
  expect(numbers(inside, `${css} .b { counter-reset: page 1 }`)).toEqual(["1", "1", "2"]);
  expect(numbers(inside, `${css} .b { counter-increment: page 3 }`)).toEqual(["1", "5", "6"]);
});

test("a reference to a page says its number as it is printed", () => {
  const css = `${numbered} section { break-before: page; counter-reset: page 10 } a::after { content: target-counter(attr(href), page) }`;
  const [first] = pagesOf("<p><a href='#b'>see </a></p><section id='b'><p>b</p></section>", css);
  expect(linesOf(first?.fragments ?? [])).toEqual(["see 10"]);
});
