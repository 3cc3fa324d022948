import type { Face } from "../text/index.js";
/**
 * What a glyph reads as: the text that it stands for without characters that only steer. A soft hyphen that is the
 * whole text stays: that is how a reader knows a hyphen that the line break put there (ISO 32000-1 §14.8.2.2.3).
 */
export declare function readableText(text: string): string;
/** What a glyph reads as that stands for no character: every glyph must read as something (ISO 19005-2 §6.2.11.7). */
export declare const unreadable = "\u200B";
/** A face as one document uses it: the glyphs that it takes, under a number for each glyph and text. */
export declare class PaintedFont {
    #private;
    readonly face: Face;
    /** Advances by number, in thousandths of an em. */
    readonly widths: number[];
    /** Code points that a reader gets, by number. */
    readonly unicode: number[][];
    constructor(face: Face);
    /** The number of a glyph that stands for `text`. Glyph 0 is what a missing character looks like: never painted. */
    numberOf(glyphId: number, text: string): number;
    /** The number of a glyph that stands for one UTF-16 unit as it was typed. */
    numberOfUnit(glyphId: number, unit: number): number;
    /** The font file of the glyphs taken. */
    encode(): Uint8Array;
}
