import type { Measures } from "../justification/measures.js";
import type { Pt } from "../../geometry/index.js";
/** A part of a paragraph between forced breaks, asked to be cut into lines. */
export interface Segment {
    readonly measures: Measures;
    readonly start: number;
    readonly end: number;
    /** Measure of the segment's line `index`, counted from 0. */
    readonly measure: (index: number) => Pt;
    readonly justify: boolean;
    /** The first atom behind the blanks that belong to what follows: the segment is not cut before it or at it. */
    readonly solid?: number;
}
/** Which breaks a search takes beside those between words. */
export interface BreakChoice {
    /** Whether words are divided and formulas parted. */
    readonly divisions: boolean;
    /** Emergency breaks are taken only in what would be wider than this without. */
    readonly emergencyWidth: Pt;
    /** Whether long words of code are parted. */
    readonly codes: boolean;
}
/** True for a break that divides what belongs together, and that a line is better without. */
export declare function isDivision(kind: number | undefined): boolean;
/** True for a break within a word, without a sign, where nothing else is left. */
export declare function isLastResort(kind: number | undefined): boolean;
/** Positions at which a segment may be cut: its ends, and the breaks between. */
export declare function breakPositions(segment: Segment, choice?: BreakChoice): Int32Array;
/** Index of the first line from which on all measures are the same. */
export declare function firstLikeLine(measure: (index: number) => Pt): number;
