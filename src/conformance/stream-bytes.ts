import { inflateSync } from "node:zlib";
import type { PdfObjects, PdfStream } from "../pdf/index.js";

/** A stream that unpacks to more than this is not read further: 64 MB hold any page or font. */
const largestStream = 64 * 1024 * 1024;

/** The bytes of a stream, unpacked; `null` where a filter is not `FlateDecode`, or the bytes are damaged or too many. */
export function streamBytes(objects: PdfObjects, { dictionary, bytes }: PdfStream): Uint8Array | null {
  const filters = objects.list(dictionary, "Filter").map((filter) => objects.asName(filter));
  let unpacked = bytes;
  for (const filter of filters) {
    if (filter !== "FlateDecode" || dictionary.entries.has("DecodeParms")) return null;
    try {
      unpacked = inflateSync(unpacked, { maxOutputLength: largestStream });
    } catch {
      return null;
    }
  }
  return unpacked;
}
