import type { Measures } from "../justification/measures.js";
/** Widths that differ by less are the same. */
export declare const epsilon = 0.000001;
/** What a line costs that no glue can make fit: short of the measure, parted in a word, over the measure. */
export declare const rescueDemerits: {
    readonly short: 10000000000;
    readonly emergency: 100000000;
    readonly overfull: 10000000000000;
};
/** Longer ladders cost no more. */
export declare const longestLadder: number;
/** A paragraph's last line that holds less than two characters. */
export declare const runtDemerits = 10000000;
/** Adjustment ratio of a line that is not justified: what its ragged edge costs. */
export declare function raggedRatio(missing: number, measure: number): number;
/** Knuth and Plass's demerits, over adjustment ratios: a line's own looseness or tightness. */
export declare function lineDemerits(ratio: number): number;
/** Share of the measure that a line of ideographs may stay short of it before that is a rescue. */
export declare const mostShort = 0.25;
/** What a line of ideographs costs that stays short of its measure by a share of it. */
export declare function shortDemerits(missing: number): number;
/** What it costs that two lines side by side differ in density. */
export declare function adjacentDemerits(before: number, after: number): number;
/** What a line costs that ends in a hyphen, as the last of so many in a row; nothing where `ladder` is 0. */
export declare function hyphenDemerits(ladder: number, isJustified: boolean): number;
/** How much dearer a hyphen before an atom is than one in the middle of a long word: `un-` and `-er` say little. */
export declare function fragmentFactor({ atoms: { categories, spaces } }: Measures, at: number): number;
/** What a line costs that ends within a formula, within code or with a syllable; nothing for one that ends elsewhere. */
export declare function partingDemerits(kind: number | undefined, hasIdeographs: boolean): number;
/** What a paragraph's last line costs for holding less than two characters, less than a word, or for beginning within one. */
export declare function lastLineDemerits(measures: Measures, start: number, end: number): number;
