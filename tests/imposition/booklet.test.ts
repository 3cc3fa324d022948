import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import type { PDFDict, PDFPage } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { describePdf } from "../../src/conformance/index.js";
import { imposePdf } from "../../src/imposition/index.js";
import { bookletOrder, sheetSides } from "../../src/imposition/sheet-plan.js";
import type { Imposition } from "../../src/imposition/sheet-plan.js";

const metadata = { title: "Larks & owls", author: "Ada Vale", subject: "Birds", lang: "en", created: 0 };
const counts = Array.from({ length: 40 }, (_, index) => index + 1);

/** A file whose pages are each a little wider than the one before: so they are known again. */
async function fileOf(count: number, [width, height]: readonly [number, number] = [300, 400]): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (let page = 0; page < count; page++) document.addPage([width + page / 100, height]).drawSquare({ x: 10, y: 10, size: 5 });
  return document.save();
}

async function imposed(count: number, imposition: Imposition, isRightToLeft = false, size?: readonly [number, number]): Promise<Uint8Array> {
  const { value, diagnostics } = await imposePdf(await fileOf(count, size), imposition, { metadata, isRightToLeft });
  if (value === null) throw new Error(diagnostics.map(({ message }) => message).join());
  return value.bytes;
}

/** Which pages stand on a side of a sheet, by their widths, and where: what the content stream draws, read back. */
function drawnOn({ node }: PDFPage, width: number): readonly { readonly page: number; readonly x: number; readonly y: number }[] {
  const contents = node.Contents();
  const streams = contents === undefined ? [] : "asArray" in contents ? contents.asArray().map((one) => node.context.lookup(one)) : [contents];
  const text = streams.map((stream) => (stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1") : "")).join("\n");
  const objects = node.Resources()?.lookup(PDFName.of("XObject")) as PDFDict | undefined;
  return [...text.matchAll(/1 0 0 1 (\S+) (\S+) cm[^]*?\/(\S+) Do/g)].map(([, x, y, name = ""]) => {
    const form = objects?.lookup(PDFName.of(name)) as PDFRawStream;
    const [, , right] = form.dict.lookup(PDFName.of("BBox"))?.toString().match(/[\d.]+/g) ?? [];
    return { page: Math.round((Number(right) - width) * 100), x: Number(x), y: Number(y) };
  });
}

test("folded and stapled, pages follow each other whatever their number", () => {
  for (const count of counts) {
    const sides = bookletOrder(count);
    const fronts = sides.filter((_, index) => index % 2 === 0);
    const backs = sides.filter((_, index) => index % 2 === 1);
    // One turns leaves: the right of each front, the left of its back; behind the fold the same sheets from the inside out.
    const firstHalf = fronts.flatMap(([, right], sheet) => [right, backs[sheet]?.[0]]);
    const secondHalf = fronts.flatMap(([left], sheet) => [left, backs[sheet]?.[1]]).reverse();
    const read = [...firstHalf, ...secondHalf];
    expect(read).toEqual([...Array(count).keys(), ...Array<null>(read.length - count).fill(null)]);
    expect(read.length - count).toBeLessThan(4);
  }
});

test("and so they stand in the files, for 1 to 40 pages", async () => {
  for (const count of counts) {
    const document = await PDFDocument.load(await imposed(count, "booklet"));
    const drawn = document.getPages().map((page) => drawnOn(page, 300).map(({ page: number, x }) => `${number} ${x < page.getWidth() / 2 ? "left" : "right"}`));
    expect(drawn).toEqual(bookletOrder(count).map(([left, right]) => [...(left === null ? [] : [`${left} left`]), ...(right === null ? [] : [`${right} right`])]));
  }
});

test("a book that is read from right to left is folded at its other side", async () => {
  const document = await PDFDocument.load(await imposed(3, "booklet", true));
  expect(document.getPages().map((page) => drawnOn(page, 300).map(({ page: number, x }) => `${number} ${x < page.getWidth() / 2 ? "left" : "right"}`))).toEqual([["0 left"], ["2 left", "1 right"]]);
});

test("a booklet of A5 pages is printed on A4 as they are, one of A4 pages on A4 as well", () => {
  const of = (width: number, height: number) => sheetSides("booklet", { count: 4, size: { width, height }, isRightToLeft: false })[0]?.size;
  expect(of(419.53, 595.28)).toEqual({ width: 839.06, height: 595.28 });
  expect(of(595.28, 841.89)).toEqual({ width: 841.89, height: 595.28 });
  expect(of(396, 612)).toEqual({ width: 792, height: 612 });
});

test.each([
  ["2-up", [595, 842], [[[0, "left"], [1, "right"]], [[2, "left"]]]],
  ["2-up", [842, 595], [[[0, "top"], [1, "foot"]], [[2, "top"]]]],
  ["4-up", [595, 842], [[[0, "left top"], [1, "right top"], [2, "left foot"]]]],
  ["3-up-lines", [842, 595], [[[0, "left top"], [1, "left middle"], [2, "left foot"]]]],
] as const)("%s of pages of %j", async (imposition, size, expected) => {
  const document = await PDFDocument.load(await imposed(3, imposition, false, size));
  const found = document.getPages().map((page) => drawnOn(page, size[0]).map(({ page: number, x, y }) => {
    const across = x < page.getWidth() * 0.4 ? "left" : "right";
    const part = y / page.getHeight();
    const up = imposition === "3-up-lines" ? (part > 0.6 ? "top" : part > 0.3 ? "middle" : "foot") : part > 0.4 ? "top" : "foot";
    return [number, imposition === "2-up" ? (size[0] < size[1] ? across : up) : `${across} ${up}`];
  }));
  expect(found).toEqual(expected);
});

test("crop marks stand outside of what is cut out, and of the bleed", async () => {
  const [page] = (await PDFDocument.load(await imposed(1, "crop-marks"))).getPages();
  const around = 10 * 72 / 25.4;
  expect([page?.getTrimBox(), page?.getBleedBox()].map((box) => [box?.x, box?.width].map((value) => Math.round((value ?? 0) * 10) / 10))).toEqual([[28.3, 300], [19.8, 317]]);
  expect(page?.getWidth()).toBeCloseTo(300 + 2 * around, 5);
});

test("the file says what it is, claims nothing, has no tags, and is the same each time", async () => {
  const [one, other] = [await imposed(5, "booklet"), await imposed(5, "booklet")];
  expect(Buffer.compare(one, other)).toBe(0);
  const { title, lang, claims, isTagged } = { isTagged: Buffer.from(one).includes("StructTreeRoot"), ...describePdf(one) };
  expect([title, lang, claims, isTagged]).toEqual(["Larks & owls (booklet)", "en", [], false]);
  const document = await PDFDocument.load(one);
  expect([document.getSubject(), document.catalog.has(PDFName.of("StructTreeRoot")), document.catalog.has(PDFName.of("MarkInfo"))]).toEqual(["Birds. For printing: this file has no tags, and the document itself is another file.", false, false]);
});
