import type { ReadFont } from "./fonts.js";
import type { ReadPage } from "./pages.js";
import type { PdfDictionary, PdfObjects } from "../pdf/index.js";
/** A marked-content sequence that is open. */
export interface Mark {
    readonly tag: string;
    /** Its number in the page or form, or `null` where it has none. */
    readonly mcid: number | null;
    /** The object that it stands in: a page or a form. */
    readonly holder: number | null;
    readonly actualText: string | null;
    readonly lang: string | null;
}
/** Something that a page paints, with the marked content around it, outermost first. */
export type Painted = {
    readonly kind: "graphics";
    readonly marks: readonly Mark[];
} | {
    readonly kind: "text";
    readonly marks: readonly Mark[];
    readonly font: ReadFont | null;
    readonly codes: readonly number[];
}
/** A sequence that begins; itself the last of the marks. */
 | {
    readonly kind: "mark";
    readonly marks: readonly Mark[];
};
/** Reads fonts once each, whichever pages use them. */
export declare class FontShelf {
    #private;
    constructor(objects: PdfObjects);
    /** The font of a dictionary. */
    get(dictionary: PdfDictionary): ReadFont;
}
/** What a page shows. */
export interface PageContent {
    readonly page: ReadPage;
    /** In the order of painting. */
    readonly painted: readonly Painted[];
    /** Object numbers of the forms that are drawn, once each time. */
    readonly forms: readonly number[];
    /** Whether text is set that nobody sees: what recognition leaves over a scan. */
    readonly hasInvisibleText: boolean;
}
/** Everything that a page shows; `null` where its content cannot be unpacked. */
export declare function readContent(objects: PdfObjects, page: ReadPage, fonts: FontShelf): PageContent | null;
