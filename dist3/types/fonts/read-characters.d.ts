import type { Tables } from "./tables.js";
/** Glyph of a code point; 0 where the font has none. */
export type GlyphOf = (codePoint: number) => number;
/** Reads the glyphs of characters where they stand in the file (OpenType 1.9 `cmap`), by a search for each. */
export declare function glyphsOfCharacters(tables: Tables): GlyphOf;
