import { expect, test } from "vitest";
import type { DocumentMetadata } from "../../src/paint/index.js";
import type { LaidOutDocument } from "../../src/layout/index.js";
import { asDictionary, textOf } from "../support/pdf-objects.js";
import { readPdf } from "../support/pdf-structure.js";
import { box, byId, elementTree, laidOut, line, page, text } from "./hand-made.js";
import { paintedBytes } from "../support/painted-bytes.js";

const metadata: DocumentMetadata = {
  title: "Fish & <Chips> 鱼",
  author: "A & B",
  subject: "On \ud800 halves",
  lang: "zh-CN",
  created: { year: 2023, month: 7, day: 24 },
};

function sample(words: string): LaidOutDocument {
  const root = elementTree(
    '<article><h1 id="one">1</h1><h3 id="two">2</h3><h2 id="three">3</h2><p id="p"><a id="a" href="https://example.org/?a=1&amp;b=(2)">x</a></p></article>',
  );
  const heading = (id: string, y: number): ReturnType<typeof box> =>
    box(byId(root, id), [line(y, text(byId(root, id), `${id} ${words}`, { y }))], { rect: { x: 72, y: y - 10, width: 400, height: 14 } });
  return laidOut(root, [
    page(0, [heading("one", 90), heading("two", 130)]),
    page(1, [heading("three", 190), line(210, text(byId(root, "a"), words, { y: 210 }))]),
  ]);
}

test("Info and XMP say the same, escaped where the syntax asks for it", async () => {
  const { info, xmp, lang, objects } = await readPdf(paintedBytes(sample("abc"), metadata));
  expect(info).toMatchObject({
    Title: "Fish & <Chips> 鱼", Author: "A & B", Subject: "On \ufffd halves", Creator: "Lectern", Producer: "Lectern",
    CreationDate: "D:20230724000000Z",
  });
  expect(xmp).toContain('<rdf:li xml:lang="x-default">Fish &amp; &lt;Chips&gt; 鱼</rdf:li>');
  expect(xmp).toContain("<rdf:li>A &amp; B</rdf:li>");
  expect(xmp).toContain('<rdf:li xml:lang="x-default">On \ufffd halves</rdf:li>');
  expect(xmp).toContain("<xmp:CreateDate>2023-07-24T00:00:00Z</xmp:CreateDate>");
  expect(xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/);
  expect(lang).toBe("zh-CN");
  expect(objects.dictionary(objects.root, "ViewerPreferences").get("DisplayDocTitle")).toBe(true);
  expect(objects.dictionary(objects.root, "MarkInfo").get("Marked")).toBe(true);
});

test("a number of seconds is a moment", async () => {
  const { info } = await readPdf(paintedBytes(sample("abc"), { ...metadata, created: 86_400 + 3_661 }));
  expect(info).toMatchObject({ CreationDate: "D:19700102010101Z" });
});

test("headings are bookmarks under the nearest higher heading, and lead to their place", async () => {
  const { outline, pageLabels } = await readPdf(paintedBytes(sample("abc"), metadata));
  expect(outline).toEqual([
    {
      title: "one abc",
      destination: { page: 0, y: 80 },
      children: [
        { title: "two abc", destination: { page: 0, y: 120 }, children: [] },
        { title: "three abc", destination: { page: 1, y: 180 }, children: [] },
      ],
    },
  ]);
  expect(pageLabels).toEqual(["1", "2"]);
});

test("every page has the tab order of its structure, every annotation is printed and says where it leads", async () => {
  const { objects } = await readPdf(paintedBytes(sample("abc"), metadata));
  const pages = objects.list(objects.dictionary(objects.root, "Pages"), "Kids").map((kid) => asDictionary(objects.resolve(kid)));
  expect(pages.map((entry) => entry.get("Tabs"))).toEqual(["/S", "/S"]);
  const annotations = pages.map((entry) => objects.list(entry, "Annots"));
  expect(annotations.map(({ length }) => length)).toEqual([0, 1]);
  const link = asDictionary(objects.resolve(annotations[1]?.[0]));
  expect(link.get("F")).toBe(4);
  expect(textOf(link.get("Contents"))).toBe("x");
  expect(textOf(objects.dictionary(link, "A").get("URI"))).toBe("https://example.org/?a=1&b=(2)");
});

test("a document has the same bytes whatever was painted before it", () => {
  const root = elementTree('<article><p id="p">p</p></article>');
  const p = byId(root, "p");
  const chinese = (words: string): LaidOutDocument => laidOut(root, [page(0, [line(90, text(p, words, { y: 90 }))])]);
  const first = paintedBytes(chinese("文字一"), metadata);
  // The radical and the character share a glyph, which remembers whose it was first.
  paintedBytes(chinese("⼀字"), { ...metadata, title: "Another" });
  const second = paintedBytes(chinese("文字一"), metadata);
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test("a missing glyph is never painted", () => {
  const root = elementTree('<article><p id="p">p</p></article>');
  const p = byId(root, "p");
  const missing = text(p, "p", { glyphIds: [0] });
  expect(() => paintedBytes(laidOut(root, [page(0, [line(90, missing)])]), metadata)).toThrow(/no glyph for `p`/);
});
