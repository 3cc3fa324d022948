import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { readText, UnreadablePdf, verifyPdf } from "../../src/conformance/index.js";

function stream(entries: string, bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`<<${entries}/Length ${bytes.length}>>stream\n`), bytes, Buffer.from("\nendstream")]);
}

/** So many bytes that repeat a word, deflated. */
function packed(length: number, word: string): Buffer {
  return deflateSync(Buffer.alloc(length, word), { level: 9 });
}

/** A file of these objects, numbered from 1, the first of which is the catalog. */
function fileOf(...objects: readonly (string | Buffer)[]): Buffer {
  const body = objects.flatMap((object, index) => [Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
  return Buffer.concat([Buffer.from("%PDF-1.7\n"), ...body, Buffer.from("trailer<</Root 1 0 R>>\n%%EOF\n")]);
}

const catalog = "<</Type/Catalog/Pages 2 0 R>>";
const pages = "<</Type/Pages/Kids[3 0 R]/Count 1>>";

/** A file of one page with more entries, and more objects from number 4 on. */
function pageWith(entries: string, ...objects: readonly (string | Buffer)[]): Buffer {
  return fileOf(catalog, pages, `<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]${entries}>>`, ...objects);
}

const form = (next: number): Buffer => stream(`/Type/XObject/Subtype/Form/Resources<</XObject<</A ${next} 0 R>>>>`, Buffer.from("/A Do ".repeat(30)));

const bombs: Readonly<Record<string, () => Buffer>> = {
  "a table of two thousand million objects": () =>
    Buffer.from("%PDF-1.7\n1 0 obj<</Type/XRef/Size 2000000000/W[1 1 1]/Root 2 0 R/Length 3>>stream\nabc\nendstream endobj\n2 0 obj<</Type/Catalog>>endobj"),
  "a page that unpacks to sixty megabytes": () => pageWith("/Contents 4 0 R", stream("/Filter/FlateDecode", packed(60e6, "q Q "))),
  "a page packed twice": () => pageWith("/Contents 4 0 R", stream("/Filter[/FlateDecode/FlateDecode]", deflateSync(packed(60e6, "q Q ")))),
  "a page whose rows are two thousand million wide": () =>
    pageWith("/Contents 4 0 R", stream("/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2000000000>>", packed(1e6, "\0"))),
  "a page of one stream, thirty thousand times": () => pageWith(`/Contents[${"4 0 R ".repeat(30_000)}]`, stream("/Filter/FlateDecode", packed(6e6, " "))),
  "forms that draw forms thirty times each": () =>
    pageWith("/Contents 4 0 R/Resources<</XObject<</A 5 0 R>>>>", stream("", Buffer.from("/A Do ")), ...Array.from({ length: 11 }, (_, index) => form(index + 6))),
  "marked content without end": () => pageWith("/Contents 4 0 R", stream("/Filter/FlateDecode", packed(5e6, "/P BMC "))),
  "a map of the same range a million times": () =>
    pageWith("/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>", stream("", Buffer.from("/F 9 Tf (a)Tj")), "<</Type/Font/Subtype/Type0/BaseFont/X/ToUnicode 6 0 R>>",
      stream("/Filter/FlateDecode", packed(30e6, "<0000><ffff><0041> endbfrange "))),
  "millions of dictionaries": () => pageWith("", stream("/Type/ObjStm/N 1/First 5/Filter/FlateDecode", deflateSync(Buffer.from(`9 0  [${"<<>>".repeat(1e6)}]`)))),
  "a name of ten megabytes": () => pageWith("", `/${"a".repeat(1e7)}`),
  "nothing but numbers": () => Buffer.from(`%PDF-1.7\n${"1 ".repeat(3e6)}`),
  "streams without end": () => Buffer.from(`%PDF-1.7\n${"1 0 obj<<>>stream\n".repeat(2e5)}`),
};

test.each(Object.entries(bombs))("%s: the file is told to be damaged, before the work is done", (_, make) => {
  const bytes = make();
  const started = process.memoryUsage().rss;
  expect(() => verifyPdf(bytes)).toThrow(UnreadablePdf);
  expect(() => readText(bytes)).toThrow(UnreadablePdf);
  expect(process.memoryUsage().rss - started).toBeLessThan(500e6);
}, 60_000);

test("an alternative text of a megabyte on every figure is read once, not printed a hundred thousand times", () => {
  const root = `<</Type/StructTreeRoot/K[${"<</S/Figure/Alt 5 0 R>>".repeat(1000)}]>>`;
  const bytes = fileOf("<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R>>", pages, "<</Type/Page/Parent 2 0 R>>", root, `(${"x".repeat(1e6)})`);
  expect(() => readText(bytes)).toThrow("characters of text");
});

test("a later object holds over an earlier one of its number, one in a stream of objects too", () => {
  const inside = (number: number, title: string): Buffer => {
    const head = `${number} 0 `;
    return stream(`/Type/ObjStm/N 1/First ${head.length}`, Buffer.from(`${head}<</Type/StructTreeRoot/K<</S/P/Alt(${title})>>>>`));
  };
  const bytes = Buffer.concat([
    fileOf("<</Type/Catalog/Pages 2 0 R/StructTreeRoot 9 0 R>>", pages, "<</Type/Page/Parent 2 0 R>>", inside(9, "old"), inside(9, "new")),
    Buffer.from("9 0 obj<</Type/StructTreeRoot/K<</S/P/Alt(newest)>>>>endobj\n"),
  ]);
  expect(readText(bytes)).toBe("P alt “newest”\n");
});
