/** A point of the plane. */
type Place = readonly [x: number, y: number];
/** The outline of a glyph, drawn as in PostScript, for the table `glyf`; a class because a pen is somewhere. */
export declare class GlyphOutline {
    private readonly contours;
    private pen;
    private readonly perEm;
    constructor(perEm: number);
    /** Begins a contour. */
    moveTo(x: number, y: number): void;
    /** Draws a line. */
    lineTo(x: number, y: number): void;
    /** Draws a quadratic arc. */
    quadraticTo(cx: number, cy: number, x: number, y: number): void;
    /** Draws a cubic curve as quadratic arcs. */
    cubicTo(first: Place, second: Place, end: Place): void;
    private to;
    /** The contours as TrueType has them: closed without a last point that is the first again. */
    private closed;
    /** The glyph as it stands in `glyf`; no bytes for one without ink. */
    written(): WrittenGlyph;
}
/** A glyph in the form of `glyf`, and what `hmtx` and `maxp` say of it. */
export interface WrittenGlyph {
    readonly bytes: Uint8Array;
    /** Its left edge. */
    readonly left: number;
    readonly points: number;
    readonly contours: number;
}
export {};
