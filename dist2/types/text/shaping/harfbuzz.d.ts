import type { Face } from "../fonts/face.js";
import type { Features, ShapedWord } from "./shaped-word.js";
/** How a word runs, and what it is written in. */
export interface Direction {
    readonly rightToLeft: boolean;
    /** BCP 47 tag. */
    readonly lang: string;
    /** ISO 15924; `null` to tell it from the letters. */
    readonly script: string | null;
}
/** A word as HarfBuzz sets it, its clusters in the order of the text, each cluster's glyphs from its left edge. */
export declare function shapeRun(face: Face, word: string, features: Features, direction: Direction): ShapedWord;
