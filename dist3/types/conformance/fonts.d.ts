import type { PdfDictionary, PdfObjects, PdfStream } from "../pdf/index.js";
import type { TrueTypeProgram } from "./true-type.js";
/** A font as far as text in it needs it. */
export interface ReadFont {
    readonly dictionary: PdfDictionary;
    /** The name of the font, or `?`. */
    readonly name: string;
    readonly subtype: string;
    /** The descendant of a composite font; the font itself otherwise. */
    readonly described: PdfDictionary;
    /** Bytes that make one code. */
    readonly codeLength: 1 | 2;
    /** Text by code; `null` where the font has no ToUnicode map that can be read. */
    readonly unicode: ReadonlyMap<number, string> | null;
}
/** Reads a font's dictionary and its map to Unicode. */
export declare function readFont(objects: PdfObjects, dictionary: PdfDictionary): ReadFont;
/** The embedded program of a font, or `null`. */
export declare function fontProgram(objects: PdfObjects, { described }: ReadFont): PdfStream | null;
/** The embedded program where it is a TrueType one that can be read, else `null`. */
export declare function trueTypeProgram(objects: PdfObjects, { described }: ReadFont): TrueTypeProgram | null;
/** Whether a composite font's codes are its glyph numbers. */
export declare function codesAreGlyphs(objects: PdfObjects, { dictionary, described, subtype }: ReadFont): boolean;
/** Widths by CID as a CIDFont states them, in thousandths of an em (ISO 32000-1 §9.7.4.3). */
export declare function statedWidths(objects: PdfObjects, { described }: ReadFont): (cid: number) => number;
