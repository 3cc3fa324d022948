import { expect, test } from "vitest";
import { allFragments, lay, linesOf, pagesOf } from "./support/lay.js";

// A page of 375 points holds 25 lines of 15.
const tall = "@page { size: 240pt 415pt } pre { white-space: pre; font-size: 10pt } h2 { margin: 0 }";
const paragraphs = (count: number): string => Array.from({ length: count }, (_, index) => `<p>p${index + 1}</p>`).join("");
const lines = (count: number): string => Array.from({ length: count }, (_, index) => `l${index + 1}`).join("<br/>");

function pages(inside: string, css = tall): readonly (readonly string[])[] {
  return pagesOf(inside, css).map(({ fragments }) => linesOf(fragments));
}

test("text fills its pages: only one that meets what does not fit is short", () => {
  const kept = `<div>${paragraphs(20)}</div>`;
  const counts = pages(`${paragraphs(60)}${kept}`, `${tall} div { break-inside: avoid }`).map(({ length }) => length);
  // 60 = 25 + 25 + 10, and 20 more do not fit below 10: it is the third page that is short, not all three a little.
  expect(counts).toEqual([25, 25, 10, 20]);
});

test("code is parted rather than leave a hole, two lines at least on each side", () => {
  const code = `<pre>${Array.from({ length: 12 }, (_, index) => `c${index + 1}`).join("\n")}</pre>`;
  expect(pages(`${paragraphs(17)}${code}`)[0]?.slice(17)).toEqual(["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"]);
  expect(pages(`${paragraphs(24)}${code}`)[0]).toHaveLength(24);
});

test.each([
  ["a bold line that stands for a heading", "<p><strong>Answer</strong></p>"],
  ["a sentence that ends in a colon", "<p>These:</p>"],
  ["a heading with a label and such a sentence", "<h2>H</h2><p class='label'>Summary</p><p>These:</p>"],
])("%s stays with what follows", (_, lead) => {
  const css = `${tall} .label { break-after: avoid } strong { font-weight: 700 }`;
  const { document } = lay(`${paragraphs(25 - (lead.split("<p").length - 1) - (lead.split("<h2").length - 1))}${lead}<pre>a\nb\nc</pre>`, css);
  const found = (document?.pages ?? []).map(({ fragments }) => linesOf(fragments));
  expect(found[1]?.slice(-3)).toEqual(["a", "b", "c"]);
  expect(found[1]).toHaveLength(3 + lead.split("</").length - 1 - (lead.split("</strong").length - 1));
});

test("bold words in a paragraph that goes on are no heading", () => {
  expect(pages(`${paragraphs(24)}<p><strong>Bold</strong> and plain</p>${paragraphs(9)}`)[0]).toHaveLength(25);
});

test("what is taller than a page begins where it stands: a kept box, a row, a frame", () => {
  expect(pages(`<p>a</p><div>${paragraphs(30)}</div>`, `${tall} div { break-inside: avoid }`.replace("avoid }", "avoid-column }"))[0]).toHaveLength(25);
  const kept = lay(`<p>a</p><div>${paragraphs(30)}</div>`, `${tall} div { break-inside: avoid }`);
  expect(linesOf(kept.document?.pages[0]?.fragments ?? [])).toHaveLength(25);
  expect(kept.diagnostics.map(({ code }) => code)).toEqual(["layout/kept-too-tall"]);
  const row = lay(`<p>a</p><table><tbody><tr><td>${lines(30)}</td></tr></tbody></table>`, tall);
  expect(linesOf(row.document?.pages[0]?.fragments ?? [])).toHaveLength(25);
});

test("a row that goes on keeps its padding off the header that is set again", () => {
  const css = `${tall} td, th { padding: 6pt 0 }`;
  const { document } = lay(`<table><thead><tr><th>h</th></tr></thead><tbody><tr><td>${lines(40)}</td></tr></tbody></table>`, css);
  const rects = allFragments(document?.pages[1]?.fragments ?? []).filter((each) => each.kind === "line").map(({ rect }) => rect.y);
  expect((rects[1] ?? 0) - (rects[0] ?? 0)).toBe(27); // a line of 15, the padding of the header below it and of the cell
});

const rowsOf = (names: readonly string[]): string => `<table><tbody>${names.map((name) => `<tr><td>${name}</td></tr>`).join("")}</tbody></table>`;
const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `r${index + 1}`);

test("no row of a line or two is left alone at the end or the beginning of a table, but a high one is", () => {
  const css = `${tall} td { padding: 0 }`;
  // 25 lines a page: the last of 25 rows would stand alone below one paragraph, the first of 20 below 24.
  expect(pages(`<p>p</p>${rowsOf(names(25))}${paragraphs(9)}`, css).map(({ length }) => length)).toEqual([24, 11]);
  expect(pages(`${paragraphs(24)}${rowsOf(names(20))}`, css).map(({ length }) => length)).toEqual([24, 20]);
  expect(pages(`<p>p</p>${rowsOf([...names(20), lines(5)])}`, css).map(({ length }) => length)).toEqual([21, 5]);
});

test("a long footnote begins where its call stands and leaves no hole", () => {
  const css = `${tall} note { font-size: 8pt; line-height: 10pt }`;
  const found = pages(`${paragraphs(15)}<p>a<note>${lines(40)}</note></p>${paragraphs(9)}`, css);
  // Of the page the edges of the notes take 15.5; lines of 15 and of 10 fill the rest but for less than one of them.
  const noted = found[0]?.filter((line) => /l\d+$/.test(line)).length ?? 0;
  expect(noted).toBeGreaterThan(1);
  expect(375 - 15.5 - 10 * noted - 15 * ((found[0]?.length ?? 0) - noted)).toBeLessThan(10);
});

test("text fills the page down to a long footnote, however far its call stands above", () => {
  const css = `${tall} @page { @footnote { max-height: 30% } } note { font-size: 8pt; line-height: 10pt }`;
  const found = pages(`<p>a<note>${lines(40)}</note></p>${paragraphs(60)}`, css);
  for (const page of found.slice(0, 3)) {
    const noted = page.filter((line) => /l\d+$/.test(line)).length;
    expect(noted).toBeGreaterThan(5);
    expect(375 - 15.5 - 10 * noted - 15 * (page.length - noted)).toBeLessThan(15);
  }
});

test("rows that a cell spans are parted rather than leave a hole, two at least on each side", () => {
  const group = (count: number): string => Array.from({ length: count }, (_, index) => `<tr>${index === 0 ? `<th rowspan="${count}">g</th>` : ""}<td>r${index + 1}</td></tr>`).join("");
  const table = (above: number, count: number): readonly (readonly string[])[] => pages(`${paragraphs(above)}<table><tbody>${group(count)}</tbody></table>`, tall);
  expect(table(18, 14).map((page) => page.filter((line) => line.startsWith("r")).length)).toEqual([7, 7]); // 25 − 18
  expect(table(24, 6)[0]).toHaveLength(24); // One row would be alone.
  expect(table(22, 12)[0]).toHaveLength(22); // Three lines are left blank rather than rows parted.
  expect(table(18, 8)[0]).toHaveLength(18 + 1 + 6); // With the cell that spans them; of the eight one would be alone on the next page.
});

test("columns beside footnotes of their own are filled down to them", () => {
  const text = Array.from({ length: 40 }, (_, index) => `<p>p${index + 1}${index % 3 === 0 ? `<note>n${index}</note>` : ""}</p>`).join("");
  const found = lay(`<div class="c">${text}${text}</div>`, `${tall} .c { column-count: 3 } note { font-size: 8pt; line-height: 10pt }`).document?.pages ?? [];
  const [first] = found.map(({ fragments }) => linesOf(fragments));
  const noted = first?.filter((line) => /\u2002/.test(line)).length ?? 0;
  const rows = ((first?.length ?? 0) - noted) / 3;
  expect(375 - 15.5 - 10 * noted - 15 * rows).toBeLessThan(15 + 3 * 10); // A line more in each column can bring three notes.
});

test("a kept box that takes most of a page leaves none with only a title on it, and nobody is warned of that", () => {
  const result = lay(`<p>t</p><div>${paragraphs(24)}</div><p>z</p>`, `${tall} div { break-inside: avoid; margin-top: 20pt }`);
  expect(result.document?.pages.map(({ fragments }) => linesOf(fragments).length)[0]).toBeGreaterThan(20);
  expect(result.diagnostics).toEqual([]);
});

test("below a long footnote that goes on the next of its line waits", () => {
  const css = `${tall} note { font-size: 8pt; line-height: 10pt }`;
  const found = pages(`${paragraphs(14)}<p>a<note>${lines(40)}</note> b<note>short</note></p>${paragraphs(9)}`, css);
  expect(found[0]?.length).toBeGreaterThan(20);
  expect(found.flat().at(-1)).toBe("2\u2002short");
});

test("pages run short, about alike, so that a last page is as full as the root asks for", () => {
  const counts = (all: number, least: string): readonly number[] => pages(paragraphs(all), `${tall} :root { last-page-fill: ${least} }`).map(({ length }) => length);
  expect(counts(52, "0%")).toEqual([25, 24, 3]);
  expect(counts(52, "24%")).toEqual([23, 23, 6]);
  // Three lines are the most: a last page that lacks more stays as it is, and so does the second of two pages.
  expect(counts(52, "36%")).toEqual([25, 24, 3]);
  expect(counts(27, "24%")).toEqual(counts(27, "0%"));
});

test("where not all pages can run short, others do", () => {
  const kept = `<div>${paragraphs(5)}</div>`;
  const counts = (least: string): readonly number[] => pages(`${paragraphs(20)}${kept}${paragraphs(27)}`, `${tall} :root { last-page-fill: ${least} } div { break-inside: avoid }`).map(({ length }) => length);
  expect(counts("0%")).toEqual([25, 24, 3]);
  expect(counts("20%")).toEqual([25, 22, 5]); // Without the five that stay together the first page would be short by as many.
});

test("pages give up half of the margins between their blocks where that saves one", () => {
  const counts = (all: number, least: string): readonly number[] => pages(paragraphs(all), `${tall} :root { last-page-fill: ${least} } p { margin: 0 0 10pt 0 }`).map(({ length }) => length);
  expect(counts(32, "0%")).toEqual([15, 15, 2]);
  expect(counts(32, "16%")).toEqual([16, 16]); // 16 · 15 + 15 · 8.75 = 371.25 of 375
  expect(counts(33, "16%")).toEqual([15, 15, 3]);
  expect(counts(34, "25%")).toEqual([17, 17]); // 17 · 15 + 16 · 7.5 = 375
  expect(counts(19, "30%")).toEqual([19]); // 19 · 15 + 18 · 5 = 375
  expect(counts(20, "40%")).toEqual([15, 5]);
});

test("where pages run short for the last, room between their blocks grows, but not above and below code", () => {
  const kept = (count: number): string => `<div>${paragraphs(count)}</div>`;
  const counts = (name: string): readonly number[] =>
    pages(`${kept(25)}${paragraphs(6)}${`<${name} class="s">s</${name}>`.repeat(4)}${paragraphs(6)}${kept(4)}${paragraphs(3)}`, `${tall} :root { last-page-fill: 25% } div { break-inside: avoid } .s { margin: 14pt 0; font-size: inherit; line-height: inherit }`).map(({ length }) => length);
  // Without the four lines that stay together 65 points are blank, 20 more than three lines: the margins grow by 5 · 14 / 2 = 35.
  expect(counts("p")).toEqual([25, 16, 7]);
  expect(counts("pre")).toEqual([25, 20, 3]);
});

test("a frame at the end of the last page does not count as what the page is filled with", () => {
  const found = pages(`${paragraphs(52)}<div>e</div>`, `${tall} :root { last-page-fill: 24% } div { height: 40pt; border: 1pt solid #000 }`).map(({ length }) => length);
  expect(found).toEqual([24, 23, 6]);
});
