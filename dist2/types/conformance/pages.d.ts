import type { PdfDictionary, PdfObjects } from "../pdf/index.js";
/** A page as the page tree has it. */
export interface ReadPage {
    /** Counted from 0. */
    readonly index: number;
    /** Number of its object, or `null` where it stands in the tree itself. */
    readonly object: number | null;
    readonly dictionary: PdfDictionary;
    /** Its resources, or those that it inherits. */
    readonly resources: PdfDictionary;
}
/** The pages in order; a node that stands in the tree twice counts once. */
export declare function readPages(objects: PdfObjects): readonly ReadPage[];
/** The operators of a page: its streams joined; `null` where one cannot be unpacked. */
export declare function pageContent(objects: PdfObjects, { dictionary }: ReadPage): Uint8Array | null;
/** The annotations of a page, each with the number of its object. */
export declare function annotationsOf(objects: PdfObjects, { dictionary }: ReadPage): {
    object: number | null;
    annotation: PdfDictionary;
}[];
