import type { FontParts } from "../fonts/index.js";
/**
 * A part of a TrueType font that grows glyph by glyph. Outlines are copied as they are; only the glyph numbers inside
 * composite glyphs change. The same glyph can be taken in more than once, under numbers of its own: that is how one
 * outline can stand for different characters.
 */
export declare class FontSubset {
    #private;
    constructor({ tables, outline }: FontParts);
    /** Takes a glyph of the font in and returns its number in the subset, a new one at every call. */
    add(glyphId: number): number;
    /** The subset as a font file. */
    encode(): Uint8Array;
}
