import { expect, test } from "vitest";
import { parseMarkup } from "../../src/markup/index.js";
import { parseStylesheet, styleDocument } from "../../src/style/index.js";
import type { StyleSettings } from "../../src/style/index.js";
import { traceAll } from "../../src/diagnostics/index.js";

const millimetre = 72 / 25.4;
const plainSheet = `@page { size: a4; margin: 20mm 34mm 25mm 36mm; @bottom-right { content: counter(page) } @top-left { content: "T" } }`;

function pagesOf(css: string, printedAs: StyleSettings["printedAs"], direction = "ltr") {
  const text = `<article lang="en"><p>a</p></article>`;
  const root = parseMarkup(traceAll({ path: "a.hbs", text })).value;
  const sheet = parseStylesheet({ path: "a.css", text: `${css} article { direction: ${direction} }` }).value;
  if (root === null || sheet === null) throw new Error("not parsed");
  const styled = styleDocument(root, { sheets: [sheet], settings: { theme: [], pageSize: null, ...(printedAs && { printedAs }) } }).value;
  return (["left", "right"] as const).map((side) => {
    const { margin, marginBoxes } = styled?.pageStyle({ name: "", first: false, side }) ?? { margin: { left: NaN, right: NaN }, marginBoxes: new Map() };
    return [Math.round(margin.left / millimetre), Math.round(margin.right / millimetre), [...marginBoxes].map(([name, style]) => `${name} ${(style as { textAlign: string }).textAlign}`).sort().join(", ")];
  });
}

const front = "bottom-right right, top-left left";
const back = "bottom-left left, top-right right";

test.each([
  ["as designed", { sides: "as-designed", inner: 0 }, [[36, 34, front], [36, 34, front]]],
  ["duplex: margins, heads and folios change sides", { sides: "duplex", inner: 0 }, [[34, 36, back], [36, 34, front]]],
  ["duplex and bound: the outer margin gives, down to 2 cm", { sides: "duplex", inner: 45 * millimetre }, [[25, 45, back], [45, 25, front]]],
  ["so much that the text gives as well", { sides: "duplex", inner: 60 * millimetre }, [[20, 60, back], [60, 20, front]]],
  ["one side: always bound where text starts", { sides: "one-sided", inner: 40 * millimetre }, [[40, 30, front], [40, 30, front]]],
] as const)("%s", (_, printedAs, expected) => {
  expect(pagesOf(plainSheet, printedAs)).toEqual(expected);
});

test("a template that tells its sides apart keeps what it says", () => {
  const own = `${plainSheet} @page :left { margin-left: 30mm; margin-right: 40mm; @bottom-right { content: none } @bottom-left { content: "2" } }`;
  expect(pagesOf(own, { sides: "duplex", inner: 45 * millimetre })).toEqual([[25, 45, "bottom-left left, top-left left"], [45, 25, front]]);
});

test("a book that is read from right to left is bound at the right of its first page", () => {
  expect(pagesOf(plainSheet, { sides: "one-sided", inner: 40 * millimetre }, "rtl").map(([left, right]) => [left, right])).toEqual([[30, 40], [30, 40]]);
  expect(pagesOf(plainSheet, { sides: "duplex", inner: 0 }, "rtl").map(([left, right]) => [left, right])).toEqual([[36, 34], [34, 36]]);
});
