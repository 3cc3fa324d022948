import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type * as PdfLibrary from "@cantoo/pdf-lib";
import { PdfObjects } from "../pdf/index.js";
import type { PdfDictionary, PdfValue } from "../pdf/index.js";
import { UnreadablePdf } from "./unreadable-pdf.js";

/** Largest file that is read, in bytes. */
export const largestFile = 256 * 1024 * 1024;

/** Values that stand in one another deeper than this are an attack or damage. */
const deepestValue = 200;

type Library = typeof PdfLibrary;

/**
 * Reads the objects of a PDF. The library is loaded on the first call: who verifies nothing does not pay for it.
 * Throws `UnreadablePdf` on whatever cannot be read, and on nothing else.
 */
export async function readObjects(bytes: Uint8Array): Promise<PdfObjects> {
  if (bytes.length > largestFile)
    throw new UnreadablePdf("too-large", `is larger than ${largestFile / 1024 / 1024} MB`);
  if (!startsAsPdf(bytes)) throw new UnreadablePdf("damaged", "does not begin as a PDF does, with `%PDF-`");
  const library = await loadLibrary();
  let document: PdfLibrary.PDFDocument;
  try {
    document = await library.PDFDocument.load(bytes, {
      ignoreEncryption: true, updateMetadata: false, throwOnInvalidObject: true, parseSpeed: Infinity,
    });
  } catch {
    // The library's own words speak of its parser; whoever made the file can do nothing with them.
    throw new UnreadablePdf("damaged", "is damaged: its objects cannot be read");
  }
  return new Conversion(library).file(document.context);
}

/** The library as its package ships it in one file: its hundreds of modules take four times as long to load. */
async function loadLibrary(): Promise<Library> {
  const modules = createRequire(import.meta.url).resolve("@cantoo/pdf-lib");
  const file = path.join(path.dirname(modules), "..", "dist", "pdf-lib.esm.min.js");
  return import(pathToFileURL(file).href) as Promise<Library>;
}

function startsAsPdf(bytes: Uint8Array): boolean {
  // Readers accept a header within the first 1024 bytes.
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
}

/** Turns the library's objects into plain values, so that nothing else here knows the library. */
class Conversion {
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  file(context: PdfLibrary.PDFContext): PdfObjects {
    const objects = new Map<number, PdfValue>();
    for (const [reference, object] of context.enumerateIndirectObjects()) objects.set(reference.objectNumber, this.#value(object, 0));
    const { Root, Encrypt, Info } = context.trailerInfo;
    const entries = Object.entries({ Root, Encrypt, Info }).flatMap(([key, object]): [string, PdfValue][] =>
      object === undefined ? [] : [[key, this.#value(object, 0)]]);
    const file = new PdfObjects(objects, { kind: "dictionary", entries: new Map(entries) });
    if (file.catalog.entries.size === 0) throw new UnreadablePdf("damaged", "is damaged: it has no catalog");
    return file;
  }

  #value(object: PdfLibrary.PDFObject, depth: number): PdfValue {
    if (depth > deepestValue) throw new UnreadablePdf("damaged", `is damaged: values stand in one another more than ${deepestValue} deep`);
    const { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString } = this.#library;
    if (object instanceof PDFRef) return { kind: "reference", number: object.objectNumber };
    if (object instanceof PDFName) return { kind: "name", name: object.decodeText() };
    if (object instanceof PDFNumber) return object.asNumber();
    if (object instanceof PDFBool) return object.asBoolean();
    if (object instanceof PDFString || object instanceof PDFHexString) return { kind: "text", text: textOf(object) };
    if (object instanceof PDFArray) return object.asArray().map((value) => this.#value(value, depth + 1));
    if (object instanceof PDFRawStream)
      return { kind: "stream", dictionary: this.#dictionary(object.dict, depth), bytes: object.getContents() };
    return object instanceof PDFDict ? this.#dictionary(object, depth) : null;
  }

  #dictionary(dictionary: PdfLibrary.PDFDict, depth: number): PdfDictionary {
    const entries = dictionary.entries().map(([key, value]) => [key.decodeText(), this.#value(value, depth + 1)] as const);
    return { kind: "dictionary", entries: new Map(entries) };
  }
}

function textOf(string: PdfLibrary.PDFString | PdfLibrary.PDFHexString): string {
  try {
    return string.decodeText();
  } catch {
    return string.asString();
  }
}
