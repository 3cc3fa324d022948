/**
 * The objects of a PDF file as plain values. Comes in: what `paint` wrote, or what a library read from a file; goes out:
 * one way to ask for them, so that who judges a file need not know where it comes from.
 */
export { PdfObjects, referenceOf } from "./pdf-value.js";
export type { PdfDictionary, PdfName, PdfReference, PdfStream, PdfText, PdfValue } from "./pdf-value.js";
