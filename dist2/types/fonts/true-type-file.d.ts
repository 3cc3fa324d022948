import type { WrittenGlyph } from "./glyph-outline.js";
/** A font with PostScript outlines as far as its outlines ask for it. */
export interface PostScriptFont {
    readonly glyphs: number;
    readonly unitsPerEm: number;
}
/** Whether outlines of a file are PostScript's, and how many; `null` for others. Throws a `RangeError` where a table is cut off. */
export declare function postScriptFont(file: Uint8Array): PostScriptFont | null;
/** The file with TrueType outlines in place of PostScript ones. Throws a `RangeError` where a table is cut off. */
export declare function withOutlines(file: Uint8Array, glyphs: readonly WrittenGlyph[]): Uint8Array;
