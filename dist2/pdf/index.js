/**
 * The objects of a PDF file as plain values. Comes in: what `paint` wrote, or the bytes of any file; goes out: one way to ask
 * for them, so that who judges a file need not know where it comes from, and bounds on what asking may take.
 */
export { PdfObjects, referenceOf } from "./pdf-value.js";
export { readPdf } from "./read-file.js";
export { ReadingBudget } from "./reading-budget.js";
export { streamBytes } from "./stream-filters.js";
export { UnreadablePdf } from "./unreadable-pdf.js";
