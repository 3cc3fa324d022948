import type { PdfReference, PdfValue as WrittenValue } from "pdfkit";
import { PdfObjects } from "../pdf/index.js";
/** An object as it was given to pdfkit, and the bytes of its stream as they stand in the file; `null` for one that is none. */
export interface EndedObject {
    readonly reference: PdfReference;
    readonly stream: Uint8Array | null;
}
/** The objects of a file as values, from what pdfkit was given; `trailer` holds the objects that a reader begins with. */
export declare function valuesOf(objects: readonly EndedObject[], trailer: Readonly<Record<string, WrittenValue>>): PdfObjects;
