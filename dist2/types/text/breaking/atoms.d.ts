import type { Face } from "../fonts/face.js";
import type { ClusterGlyphs } from "../shaping/shaped-word.js";
import type { Arena } from "../arena.js";
/**
 * What may happen before an atom. An emergency break is taken only where a line has no other; `relation` and `operation` part a
 * formula, `syllable` what may be a word of Thai or Lao, which have no blanks between words, `code` a long word of code, where a line would
 * else be far from its measure.
 */
export declare const breakKind: {
    readonly none: 0;
    readonly allowed: 1;
    readonly hyphen: 2;
    readonly emergency: 3;
    readonly relation: 4;
    readonly operation: 5;
    readonly syllable: 6;
    readonly code: 7;
};
/** True for a break within a formula, which one would rather not have. */
export declare function partsFormula(kind: number | undefined): boolean;
/**
 * The smallest parts of a paragraph that a line is made of, in reading order: an ideograph, a mark without its blank
 * half, a cluster of a Latin word, an object, a forced break. What stands between two atoms, typed spaces included, is
 * the glue before the second; glue at the edge of a line is nothing. Lengths are in points.
 */
export interface Atoms {
    count: number;
    /** Category, as in `marks.ts`. */
    readonly categories: Uint8Array;
    readonly items: Int32Array;
    /** First character, and the one after the last. */
    readonly starts: Int32Array;
    readonly ends: Int32Array;
    /** `null` for what draws no glyph. */
    readonly faces: (Face | null)[];
    /** Size to draw at, `size-adjust` included. */
    readonly sizes: Float64Array;
    readonly advances: Float64Array;
    /** Pen position of the glyph within the atom: below 0 for an opening mark, whose blank half comes first. */
    readonly shifts: Float64Array;
    readonly glyphIds: Int32Array;
    /** Clusters of more than one glyph. */
    readonly clusters: Map<number, ClusterGlyphs>;
    /** What may happen before each atom, as in `breakKind`. */
    readonly breaks: Uint8Array;
    /** Number of typed spaces in the glue before each atom; one more element for the end of the paragraph. */
    readonly spaces: Int32Array;
    /** Index of the first of these spaces among the characters. */
    readonly spaceStarts: Int32Array;
    /** Embedding level of each atom (UAX #9), odd where it runs from right to left; `null` where all run to the right. */
    readonly levels: Uint8Array | null;
    /** That of the spaces before each atom, as long as `spaces`. */
    readonly spaceLevels: Uint8Array | null;
    /** That of the paragraph: 1 where it runs from right to left. */
    readonly baseLevel: number;
    /** Gap before each atom that is a part of a formula and not its first, in points. */
    readonly joints: Map<number, number>;
    /** Atoms that are forced breaks. */
    readonly forced: number[];
}
/** Room for as many atoms as there can be; without levels where `baseLevel` is `null`. */
export declare function emptyAtoms(capacity: number, memory: Arena, baseLevel: number | null): Atoms;
