import { PdfObjects } from "./pdf-value.js";
/**
 * Reads the objects of a file from its first byte to its last: of two objects with one number the later one holds, as in
 * files that were saved with their changes at the end. The table of offsets is not asked, so a wrong one does no harm.
 * Throws `UnreadablePdf` on whatever cannot be read, and on nothing else.
 */
export declare function readPdf(bytes: Uint8Array): PdfObjects;
