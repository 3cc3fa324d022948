import type { PdfObjects } from "../pdf/index.js";
/** What a PDF says of itself. */
export interface PdfDescription {
    readonly title: string | null;
    /** BCP 47 tag, or `null`. */
    readonly lang: string | null;
    readonly pages: number;
    /** Width and height of the first page in points; `null` where it does not say. */
    readonly size: {
        readonly width: number;
        readonly height: number;
    } | null;
    /** What it claims to conform to: `PDF/UA-1`, `PDF/A-2a`. */
    readonly claims: readonly string[];
    /** PostScript names of its fonts in their order, without the letters before them that mark a subset. */
    readonly fonts: readonly string[];
}
/** Reads what a PDF says of itself. Throws `UnreadablePdf` on what is no PDF or a damaged one. */
export declare function describePdf(bytes: Uint8Array): PdfDescription;
/** What a PDF of these objects says of itself: the same as its bytes say, without reading them. Throws as `describePdf` does. */
export declare function describeObjects(objects: PdfObjects): PdfDescription;
