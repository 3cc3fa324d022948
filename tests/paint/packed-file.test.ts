import fc from "fast-check";
import { expect, test } from "vitest";
import { readPdf } from "../../src/pdf/index.js";
import { PackedFile } from "../../src/paint/pack-objects.js";
import { paintPdf } from "../../src/paint/index.js";
import type { WrittenObject } from "../../src/paint/pack-objects.js";
import type { PdfObjects as Graph, PdfValue } from "../../src/pdf/index.js";
import { layDocument } from "../layout/support/lay.js";
import { PdfObjects, textOf } from "../support/pdf-objects.js";

const trailer = { root: 1, info: 2, fingerprint: Uint8Array.of(0) };

/** The bytes of a file of these objects. */
function packObjects(objects: readonly WrittenObject[], end: typeof trailer): Uint8Array {
  const file = new PackedFile();
  for (const object of objects) file.add(object);
  return file.end(end);
}

function written(id: number, syntax: string, stream: string | null = null): WrittenObject {
  return { id, syntax, stream: stream === null ? null : new Uint8Array(Buffer.from(stream, "latin1")) };
}

/** The objects of a graph by number. Streams of the file's own making, which hold and index the others, are left out. */
function objectsOf(graph: Graph): ReadonlyMap<number, unknown> {
  return new Map([...graph.all()].filter(([, value]) => !["ObjStm", "XRef"].includes(graph.name(graph.asDictionary(value) ?? graph.trailer, "Type") ?? "")));
}

test("a library reads from the bytes of a document the very objects that it is judged by", () => {
  const rows = Array.from({ length: 150 }, (_, index) => `<tr><th>${index}</th><td>(${index}) 池塘 \\</td></tr>`).join("");
  const markup = `<article lang="en"><h1>Ponds</h1><p>See <a href="#t">the table</a>.</p><table id="t"><thead><tr><th>Kind</th><th>Number</th></tr></thead><tbody>${rows}</tbody></table></article>`;
  const { document } = layDocument(markup, "");
  if (document === null) throw new Error("the document cannot be laid out");
  const { bytes, objects } = paintPdf(document, { title: "Ponds (b) \\ 池塘", author: null, subject: null, lang: "en", created: 0 });
  const read = readPdf(bytes);
  expect(objectsOf(objects).size).toBeGreaterThan(400);
  expect(objectsOf(read)).toEqual(objectsOf(objects));
  expect(read.catalog).toEqual(objects.catalog);
});

/** A value in PDF syntax, and as it must be read. */
interface Sample {
  readonly syntax: string;
  readonly value: PdfValue;
  readonly stream: string | null;
}

const sample = fc.oneof(
  fc.nat().map((number): Sample => ({ syntax: String(number), value: number, stream: null })),
  fc.string({ unit: fc.constantFrom("a", " ", "b") }).map((text): Sample => ({ syntax: `(${text})`, value: { kind: "text", text }, stream: null })),
  fc.nat({ max: 300 }).map((length): Sample => ({ syntax: `[${"0 ".repeat(length)}]`, value: Array.from({ length }, () => 0), stream: null })),
);
const catalog: Sample = { syntax: "<<\n/Type /Catalog\n>>", value: { kind: "dictionary", entries: new Map([["Type", { kind: "name", name: "Catalog" }]]) }, stream: null };

function streamOf(text: string): Sample {
  const dictionary = { kind: "dictionary", entries: new Map([["Length", text.length]]) } as const;
  return { syntax: `<<\n/Length ${text.length}\n>>`, value: { kind: "stream", dictionary, bytes: new Uint8Array(Buffer.from(text, "latin1")) }, stream: text };
}

test("objects of any number and size are found where the table says", () => {
  const streams = fc.string({ unit: fc.constantFrom("x", "\n", "endobj"), minLength: 1 }).map(streamOf);
  const objects = fc.array(fc.oneof(sample, streams), { minLength: 1, maxLength: 500 });
  fc.assert(fc.property(objects, fc.infiniteStream(fc.double({ noNaN: true })), (made, order: Iterator<number>) => {
    const all = [catalog, catalog, ...made].map((object, index) => ({ id: index + 1, ...object }));
    const packed = all.map(({ id, syntax, stream }) => ({ key: Number(order.next().value), object: written(id, syntax, stream) }));
    const shuffled = packed.toSorted((one, other) => one.key - other.key).map(({ object }) => object);
    const read = readPdf(packObjects(shuffled, trailer));
    expect(objectsOf(read)).toEqual(new Map(all.map(({ id, value }) => [id, value])));
  }), { numRuns: 30 });
});

test("small objects stand together, streams for themselves, and the table is a stream", () => {
  const strings = Array.from({ length: 450 }, (_, index) => written(index + 2, `(${index})`));
  const bytes = packObjects([written(1, "<<\n/Type /Catalog\n>>"), ...strings, written(452, "<<\n/Length 3\n>>", "abc")], trailer);
  const plain = Buffer.from(bytes).toString("latin1");
  expect(plain.match(/\/Type \/ObjStm/g)).toHaveLength(3);
  expect(plain.match(/\/Type \/XRef/g)).toHaveLength(1);
  expect(plain).toContain("452 0 obj\n<<\n/Length 3\n>>\nstream\nabc\nendstream\nendobj\n");
  expect(plain).not.toContain("(449)");
  const objects = new PdfObjects(bytes);
  expect(textOf(objects.resolve({ ref: 451 }))).toBe("449");
  expect(objects.stream(452).toString()).toBe("abc");
  expect(objects.numbers).toHaveLength(452 + 3 + 1);
});

test("a number that no object has is a fault of ours", () => {
  expect(() => packObjects([written(1, "(a)"), written(3, "(a)")], trailer)).toThrow("object 2 was never written");
});
