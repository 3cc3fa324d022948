import { createRequire } from "node:module";
import type PDFDocument from "pdfkit";
import { expect, test } from "vitest";
import { loadPdfkit } from "../../src/paint/load-pdfkit.js";
import { pdfkitFont } from "../../src/paint/pdfkit-font.js";
import { faceFor } from "./hand-made.js";

function open(): PDFDocument {
  const Document = loadPdfkit();
  return new Document({
    autoFirstPage: false, compress: true, displayTitle: true, font: null,
    info: { Title: "T", CreationDate: new Date(0) }, lang: "en", pdfVersion: "1.7", subset: "PDF/A-2a", tagged: true,
  });
}

/** Everything that a document writes from here to its end, a line each, as the backend gets it. */
function finished(document: PDFDocument): string {
  const lines: string[] = [];
  document._write = (line) => { lines.push(typeof line === "string" ? line : Buffer.from(line).toString("latin1")); };
  document.end();
  return lines.join("\n");
}

test("what pdfkit is loaded without is whole for everybody else", () => {
  loadPdfkit();
  const require = createRequire(createRequire(import.meta.url).resolve("pdfkit"));
  for (const [name, word] of [["fontkit", "create"], ["@noble/ciphers/aes", "cbc"]] as const) expect(require(name)).toHaveProperty(word);
});

test("an embedded font can be given a subset, widths and Unicode values of our own", () => {
  const document = open();
  document.addPage({ size: [100, 100], margin: 0 });
  document.font(pdfkitFont(faceFor("a")));
  const font = document._font;
  expect(font.id).toBe("F1");
  expect(font.widths).toHaveLength(1);
  expect(font.unicode).toEqual([[0]]);
  font.subset = { encode: () => Uint8Array.of(1, 2, 3) };
  font.widths = [500, 123.456];
  font.unicode = [[0xfffd], [0x66, 0x69]];
  document.page.fonts[font.id] = font.ref();
  const file = finished(document);
  expect(file).toContain("/W [0 [500 123.456]]");
  expect(file).toContain("/CIDToGIDMap /Identity");
  expect(file).toContain("/Subtype /CIDFontType2");
});

test("equal font files are one font", () => {
  const document = open();
  document.addPage({ size: [100, 100], margin: 0 });
  document.font(pdfkitFont(faceFor("a")));
  const first = document._font;
  document.font(pdfkitFont(faceFor("一")));
  expect(document._font).not.toBe(first);
  document.font(pdfkitFont({ ...faceFor("a"), file: { ...faceFor("a").file } }));
  expect(document._font).toBe(first);
});

test("a page flips its space and takes operators, fonts, states and annotations as they are", () => {
  const document = open();
  document.addPage({ size: [100, 200], margin: 0 });
  const { page } = document;
  expect(page.height).toBe(200);
  expect(page.structParentTreeKey).toBe(0);
  expect(document.createStructParentTreeNextKey()).toBe(1);
  expect(document.getStructParentTree().get(0)).toEqual([]);
  const reference = document.ref({ Type: "Annot" });
  reference.end();
  page.annotations.push(reference);
  page.ext_gstates["O1"] = reference;
  page.write("0 0 1 1 re f");
  const file = finished(document);
  expect(file).toMatch(/\/Annots \[\d+ 0 R\]/);
  expect(file).toMatch(/\/ExtGState <<\n\/O1 \d+ 0 R/);
  expect(file).toContain("/Tabs /S");
});

test("the metadata of the document come from one method, called once at the end", () => {
  const document = open();
  let calls = 0;
  document._addInfo = () => {
    calls++;
    document.appendXML("<own/>");
  };
  document.addPage({ size: [100, 100], margin: 0 });
  const file = finished(document);
  expect(calls).toBe(1);
  expect(file).toContain("<own/>");
  expect(file).not.toContain("xmp:CreateDate");
});

test("the catalog, the names and the structure tree can be added to until the end", () => {
  const document = open();
  document.addPage({ size: [100, 100], margin: 0 });
  document._root.data["PageLabels"] = { Nums: [0, { S: "D" }] };
  const outlines = document.ref({ Type: "Outlines" });
  outlines.end();
  document._root.data["Outlines"] = outlines;
  document.getStructTreeRoot().data["K"] = outlines;
  expect(document._waiting).toBeGreaterThan(0);
  const file = finished(document);
  expect(document._waiting).toBe(0);
  expect(file).toMatch(/\/Outlines \d+ 0 R/);
  expect(file).toMatch(/\/Type \/StructTreeRoot[^]*?\/K \d+ 0 R/);
  expect(file).toContain("/OutputIntents");
});

test("an object is written line by line, told once it is, and holds what it was given", () => {
  const document = open();
  const [told, lines]: [unknown[], (string | Uint8Array)[]] = [[], []];
  document._write = (line) => { lines.push(line); };
  const count = document._refEnd.bind(document);
  document._refEnd = (reference) => {
    told.push([reference.id, reference.gen, lines.splice(0)]);
    count(reference);
  };
  document._finalize = () => undefined;
  document.addPage({ size: [100, 100], margin: 0 });
  const stream = document.ref({ Type: "XObject" });
  stream.compress = false;
  stream.end(Buffer.from("abc"));
  expect(told).toEqual([[stream.id, 0, [`${stream.id} 0 obj`, "<<\n/Type /XObject\n/Length 3\n>>", "stream", new Uint8Array(Buffer.from("abc")), "\nendstream", "endobj"]]]);
  expect(stream.data).toEqual({ Type: "XObject", Length: 3 });
  document.end();
  expect(lines).toEqual([]);
  const ids = told.map((entry) => (entry as readonly number[])[0] ?? 0);
  expect(ids.toSorted((one, other) => one - other)).toEqual(ids.map((_, index) => index + 1));
  expect(ids).toEqual(expect.arrayContaining([document._root.id, document._info.id]));
  expect(document._id).toHaveLength(16);
});
