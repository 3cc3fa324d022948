import type { PdfObjects } from "../pdf/index.js";
/** What the rows ask of the XMP metadata of a document. */
export interface Xmp {
    /** Value of `pdfuaid:part`, or `null`. */
    readonly uaPart: string | null;
    /** Values of `pdfaid:part` and `pdfaid:conformance` joined, `2A`; `null` where one is missing. */
    readonly archivePart: string | null;
    /** The title, or `null` where there is none or it is empty. */
    readonly title: string | null;
    /** Whether a language is given for the title, `x-default` apart. */
    readonly titleSaysLanguage: boolean;
}
/** Reads the XMP metadata of a document; `null` where there are none that can be unpacked. */
export declare function readXmp(objects: PdfObjects): Xmp | null;
