/** What a TrueType font program says of its glyphs. */
export interface TrueTypeProgram {
    readonly glyphCount: number;
    /** Advance of a glyph in thousandths of an em, or `null` for a glyph that is not there. */
    advanceOf(glyph: number): number | null;
}
/** Reads the head of a TrueType program; `null` for what is none, or is damaged. */
export declare function readTrueType(bytes: Uint8Array): TrueTypeProgram | null;
