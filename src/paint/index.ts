/**
 * Fragments → display list → tagged PDF. Comes in: pages as plain data and what the document says of itself; goes out:
 * the bytes of a file, and its objects. It must not know styles beyond their values, and takes no decision about where anything stands.
 */
export { creationMoment, printable } from "./metadata.js";
export type { DocumentMetadata } from "./metadata.js";
export { producer, xmpDescriptions } from "./xmp.js";
export { paintPdf, PdfPainter } from "./paint-pdf.js";
export type { PaintedPdf } from "./pdfkit-backend.js";
