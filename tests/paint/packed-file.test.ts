import fc from "fast-check";
import { expect, test } from "vitest";
import { readObjects } from "../../src/conformance/read-objects.js";
import { packObjects } from "../../src/paint/pack-objects.js";
import { paintPdf } from "../../src/paint/index.js";
import { readWritten } from "../../src/paint/written-object.js";
import type { WrittenObject } from "../../src/paint/written-object.js";
import type { PdfObjects as Graph } from "../../src/pdf/index.js";
import { layDocument } from "../layout/support/lay.js";
import { PdfObjects, textOf } from "../support/pdf-objects.js";

const trailer = { Root: "1 0 R", Info: "2 0 R", ID: "[<00> <00>]" };
const head = Buffer.from("%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n", "latin1");

function written(id: number, value: string, stream: string | null = null): WrittenObject {
  const end = stream === null ? "" : `stream\n${stream}\nendstream\n`;
  return { id, bytes: new Uint8Array(Buffer.from(`${id} 0 obj\n${value}\n${end}endobj\n`, "latin1")), streamLength: stream?.length ?? null };
}

/** The objects of a graph by number. Streams of the file's own making, which hold and index the others, are left out. */
function objectsOf(graph: Graph): ReadonlyMap<number, unknown> {
  return new Map([...graph.all()].filter(([, value]) => !["ObjStm", "XRef"].includes(graph.name(graph.asDictionary(value) ?? graph.trailer, "Type") ?? "")));
}

test("a library reads from the bytes of a document the very objects that it is judged by", async () => {
  const rows = Array.from({ length: 150 }, (_, index) => `<tr><th>${index}</th><td>(${index}) 池塘 \\</td></tr>`).join("");
  const markup = `<article lang="en"><h1>Ponds</h1><p>See <a href="#t">the table</a>.</p><table id="t"><thead><tr><th>Kind</th><th>Number</th></tr></thead><tbody>${rows}</tbody></table></article>`;
  const { document } = layDocument(markup, "");
  if (document === null) throw new Error("the document cannot be laid out");
  const { bytes, objects } = await paintPdf(document, { title: "Ponds (b) \\ 池塘", author: null, subject: null, lang: "en", created: 0 });
  const read = await readObjects(bytes);
  expect(objectsOf(objects).size).toBeGreaterThan(400);
  expect(objectsOf(read)).toEqual(objectsOf(objects));
  expect(read.catalog).toEqual(objects.catalog);
});

test("objects of any number and size are found where the table says", async () => {
  const value = fc.oneof(fc.nat().map(String), fc.string({ unit: fc.constantFrom("a", " ", "b") }).map((words) => `(${words})`), fc.nat({ max: 300 }).map((length) => `[${"0 ".repeat(length)}]`));
  const objects = fc.array(fc.tuple(value, fc.option(fc.string({ unit: fc.constantFrom("x", "\n", "endobj"), minLength: 1 }))), { minLength: 2, maxLength: 500 });
  await fc.assert(fc.asyncProperty(objects, fc.infiniteStream(fc.double({ noNaN: true })), async (made, order) => {
    const all = made.map(([plain, stream], index) =>
      index < 2 ? written(index + 1, "<<\n/Type /Catalog\n>>")
      : stream === null ? written(index + 1, plain) : written(index + 1, `<<\n/Length ${stream.length}\n>>`, stream));
    const keys = new Map(all.map((object) => [object, order.next().value ?? 0]));
    const shuffled = all.toSorted((one, other) => (keys.get(one) ?? 0) - (keys.get(other) ?? 0));
    const bytes = packObjects(head, shuffled, trailer);
    expect(objectsOf(await readObjects(bytes))).toEqual(objectsOf(readWritten(all, trailer)));
  }), { numRuns: 30 });
});

test("small objects stand together, streams for themselves, and the table is a stream", () => {
  const strings = Array.from({ length: 450 }, (_, index) => written(index + 2, `(${index})`));
  const bytes = packObjects(head, [written(1, "<<\n/Type /Catalog\n>>"), ...strings, written(452, "<<\n/Length 3\n>>", "abc")], trailer);
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

test("an object that does not stand where it was written is a fault of ours", () => {
  const { bytes } = written(2, "(a)");
  expect(() => packObjects(head, [{ id: 3, bytes, streamLength: null }], trailer)).toThrow("object 3 does not stand where it was written");
  expect(() => packObjects(head, [{ id: 2, bytes: bytes.subarray(1), streamLength: null }], trailer)).toThrow(/object 2/);
  expect(() => packObjects(head, [written(1, "(a)"), written(3, "(a)")], trailer)).toThrow("object 2 was never written");
});
