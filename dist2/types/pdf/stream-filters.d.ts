import type { PdfObjects, PdfStream } from "./pdf-value.js";
/** The bytes of a stream, unpacked; `null` where a filter is not `FlateDecode`, or the bytes are damaged or too many. */
export declare function streamBytes(objects: PdfObjects, stream: PdfStream): Uint8Array | null;
