import { parseValue, PdfObjects } from "../pdf/index.js";
import type { PdfDictionary, PdfValue } from "../pdf/index.js";

/** An object of a file as it was written, from its number to `endobj`. */
export interface WrittenObject {
  /** Its number, from 1. */
  readonly id: number;
  readonly bytes: Uint8Array;
  /** Length of its stream in bytes; `null` for an object that is none. */
  readonly streamLength: number | null;
}

/** What the trailer of a file says: each value in PDF syntax, by its key. */
export type Trailer = Readonly<Record<"Root" | "Info" | "ID", string>>;

const beforeObject = " 0 obj\n";
const afterObject = "\nendobj\n";
const beforeStream = "\nstream\n";
const afterStream = `\nendstream${afterObject}`;

/** The value of an object in PDF syntax, one character a byte; of a stream, its dictionary. */
export function syntaxOf({ id, bytes, streamLength }: WrittenObject): string {
  const [before, after] = [`${id}${beforeObject}`, streamLength === null ? afterObject : beforeStream];
  const end = streamLength === null ? bytes.length : bytes.length - afterStream.length - streamLength;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.max(0, end)).toString("latin1");
  if (!text.startsWith(before) || !text.endsWith(after)) throw new Error(`object ${id} does not stand where it was written`);
  return text.slice(before.length, -after.length);
}

/** The trailer of a file as a dictionary in PDF syntax, without its brackets. */
export function trailerSyntax(trailer: Trailer): string {
  return Object.entries(trailer).map(([key, value]) => `/${key} ${value}`).join("\n");
}

/** Reads the objects of a file from how they were written. Throws where one cannot be read: that is a fault of ours. */
export function readWritten(objects: readonly WrittenObject[], trailer: Trailer): PdfObjects {
  const values = objects.toSorted((one, other) => one.id - other.id).map((object) => [object.id, valueOf(object)] as const);
  return new PdfObjects(new Map(values), parseValue(`<<\n${trailerSyntax(trailer)}\n>>`) as PdfDictionary);
}

function valueOf(object: WrittenObject): PdfValue {
  const value = parseValue(syntaxOf(object));
  const { bytes, streamLength } = object;
  if (streamLength === null) return value;
  const end = bytes.length - afterStream.length;
  return { kind: "stream", dictionary: value as PdfDictionary, bytes: bytes.subarray(end - streamLength, end) };
}
