import type { FontParts } from "../../fonts/index.js";
/** Edges of the ink of a glyph, in ems from its origin. */
export interface Ink {
    readonly start: number;
    readonly end: number;
    readonly bottom: number;
    readonly top: number;
}
/** Lengths of a face in ems, read where they stand in its tables. */
export declare class FontMetrics {
    #private;
    readonly underline: {
        readonly position: number;
        readonly thickness: number;
    };
    readonly strikePosition: number;
    readonly unitsPerEm: number;
    readonly glyphCount: number;
    readonly ascent: number;
    readonly descent: number;
    readonly xHeight: number;
    constructor({ tables, outline }: FontParts);
    /** The edges of the ink of a glyph in ems, from its origin, as its outline says itself; `null` where it has none. */
    inkOf(glyphId: number): Ink | null;
    /** Advance of a glyph in ems. */
    advanceOf(glyphId: number): number;
}
