import { expect, test } from "vitest";
import { quickFindings, verifyPdf } from "../../src/conformance/index.js";
import { pageContent, readPages } from "../../src/conformance/pages.js";
import { PdfPainter, paintPdf } from "../../src/paint/index.js";
import type { DocumentMetadata, PaintedPdf } from "../../src/paint/index.js";
import { layDocument, layTaking } from "../layout/support/lay.js";
import { readPdf } from "../support/pdf-structure.js";
import type { ReadNode } from "../support/pdf-structure.js";

const metadata: DocumentMetadata = { title: "Ponds", author: null, subject: null, lang: "en", created: 0, entrances: ["two"] };

const css = `
  @page { size: 240pt 140pt; margin: 20pt; @top-left { content: string(chapter, first) } @bottom-right { content: counter(page) " / " counter(pages) } }
  @page front { @bottom-right { content: counter(page, lower-roman) } }
  h1, section { break-before: page }
  h1 { string-set: chapter content() }
  .front { page: front }
  .first { counter-reset: page 1 }
  .toc a::after { content: leader(".") target-counter(attr(href), page) }
  .see::after { content: " (page " target-counter(attr(href), page) ")" }
  .index a { content: target-pages(attr(places)) }
  thead { color: #c00; border-bottom: 1pt solid #00c }
  ol { list-style-type: lower-roman; padding: 0 20pt }
`;

const words = "Water moves through the reeds and slows where they stand close together. ".repeat(8);

/** Chapters with all that says numbers of pages, stands in margins or crosses pages. */
function book(chapters: number): string {
  const ids = Array.from({ length: chapters }, (_, index) => ["one", "two", "three", "four", "five", "six"][index] ?? `c${index}`);
  const chapter = (id: string, index: number): string => `
    <h1 id="${id}"${index === 0 ? ' class="first"' : ""}>Chapter <sub>${index}</sub> ${id}</h1>
    <p>${words} See <a class="see" href="#${ids.at(-1 - index) ?? id}">there</a><note>Note ${id} goes on for a while.</note> and <a href="https://example.org/">outside</a>, <a href="other.pdf#x">another</a>.</p>
    <ol><li>First</li><li id="item-${index}">Second <span lang="de">zweitens</span></li></ol>
    <table><thead><tr><th>Kind</th><th>Number</th></tr></thead><tbody>${Array.from({ length: 9 }, (_, row) => `<tr><td>Kind ${row}</td><td>${index * row}</td></tr>`).join("")}</tbody></table>`;
  return `<nav class="front toc" role="doc-toc"><ol>${ids.map((id) => `<li><a href="#${id}">${id}</a></li>`).join("")}</ol></nav>
    ${ids.map(chapter).join("")}
    <section class="index"><p>reeds <a href="#item-0" places="item-0 item-2">where</a></p></section>`;
}

/** The operators of each page; glyphs have other numbers where other pages were painted first. */
function operatorsOf({ objects }: PaintedPdf): readonly string[] {
  return readPages(objects).map((page) => Buffer.from(pageContent(objects, page) ?? []).toString("latin1").replace(/<([0-9a-f]+)>/g, (_, hex: string) => `<${hex.length}>`).replace(/\n+/g, "\n").trimEnd());
}

/** A structure element as text, whatever sequences its words stand in. */
function joined({ role, lang, kids }: ReadNode): string {
  return `${role} ${lang ?? ""}(${kids.map((kid) => ("text" in kid ? kid.text : "link" in kid ? "→" : joined(kid))).join("")})`;
}

/** Both ways to paint a document: all of it when it is laid out, and each page when it is set. */
function bothWays(markup: string, sheet: string, said: DocumentMetadata): readonly [PaintedPdf, PaintedPdf] {
  const { document } = layDocument(markup, sheet);
  if (document === null) throw new Error("the document cannot be laid out");
  let painter: PdfPainter | null = null;
  const taken = layTaking(markup, sheet, (root) => {
    const own = (painter = new PdfPainter(root, said));
    return (body) => own.take(body);
  });
  expect(taken.pages.every((page) => page.taken !== null && page.fragments.length === 0)).toBe(true);
  expect(taken.targets).toEqual(document.targets);
  expect(taken.notes.size).toBe(document.notes.size);
  const painted = (painter as PdfPainter | null)?.finish(taken, said.entrances);
  if (painted === undefined) throw new Error("nothing was painted");
  return [paintPdf(document, said), painted];
}

test.each([
  ["from left to right", '<article lang="en">', metadata],
  ["from right to left", '<article lang="he" dir="rtl">', { ...metadata, lang: "he" }],
  ["in grey ink", '<article lang="en">', { ...metadata, ink: "grey" as const }],
])("pages that are painted as they are set make the same document: %s", async (_, start, said) => {
  const [whole, parts] = bothWays(`${start}${book(6)}</article>`, css, said);
  expect(operatorsOf(parts)).toEqual(operatorsOf(whole));
  const [one, other] = [await readPdf(whole.bytes), await readPdf(parts.bytes)];
  expect({ ...other, objects: null }).toEqual({ ...one, objects: null });
  expect([...quickFindings(parts.objects)]).toEqual([]);
  expect(verifyPdf(parts.bytes).verdicts.flatMap(({ findings }) => findings)).toEqual([]);
});

test("what is painted first has no part in what comes of it: the same document twice gives the same bytes", () => {
  const markup = `<article lang="en">${book(3)}</article>`;
  expect(bothWays(markup, css, metadata)[1].bytes).toEqual(bothWays(markup, css, metadata)[1].bytes);
});

test("a link to what no page shows is text, whatever it was taken for", async () => {
  const markup = '<article lang="en"><h1>One</h1><p>See <a href="#gone">what is <em>gone</em></a> and <a href="#gone" lang="de">weg</a>.</p><h1>Two</h1><p id="gone" class="gone">Gone</p></article>';
  const [whole, parts] = bothWays(markup, `${css} .gone { display: none }`, metadata);
  const [one, other] = [await readPdf(whole.bytes), await readPdf(parts.bytes)];
  expect(joined(one.structure)).toContain("See what is gone and ");
  expect(joined(other.structure)).toBe(joined(one.structure));
});

test("of a page that was taken nothing is held of what stood on it", () => {
  let count = 0;
  const { pages } = layTaking(`<article lang="en">${book(4)}</article>`, css, () => () => ({ number: ++count }));
  expect(pages.every(({ fragments, taken }) => fragments.length === 0 && taken !== null)).toBe(true);
  // The first chapters say on which pages the last ones are, and are set again; what was taken of them before is gone.
  expect(new Set(pages.map(({ taken }) => taken)).size).toBe(pages.length);
  expect(count).toBeGreaterThan(pages.length);
  expect(count).toBeLessThanOrEqual(2 * pages.length);
});
