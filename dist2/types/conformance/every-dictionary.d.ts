import type { PdfDictionary, PdfObjects } from "../pdf/index.js";
/** A dictionary of a file. */
export interface FoundDictionary {
    /** The number of the object that it stands in. */
    readonly object: number;
    readonly dictionary: PdfDictionary;
}
/** Every dictionary of a file, those inside other values included, in the order of their objects. */
export declare function everyDictionary(objects: PdfObjects): readonly FoundDictionary[];
