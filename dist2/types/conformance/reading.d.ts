import type { PageContent } from "./content-reading.js";
import type { FoundDictionary } from "./every-dictionary.js";
import type { ReadPage } from "./pages.js";
import type { PdfObjects } from "../pdf/index.js";
import type { StructureTree } from "./structure-tree.js";
/** A file read back as far as the rows need it; the content of its pages is read when it is first asked for. */
export declare class Reading {
    #private;
    readonly objects: PdfObjects;
    readonly pages: readonly ReadPage[];
    readonly structure: StructureTree;
    /** The language of the document: a BCP 47 tag, or `null` where the catalog states none. */
    readonly lang: string | null;
    constructor(objects: PdfObjects);
    /** Every dictionary of the file. */
    get dictionaries(): readonly FoundDictionary[];
    /** What every page paints. Throws `UnreadablePdf` where the content of one cannot be unpacked. */
    get contents(): readonly PageContent[];
}
/** A language tag that a screen reader can use, or `null`. */
export declare function usableLanguage(tag: string | null): string | null;
