import type { Pt } from "../../geometry/index.js";
import { type Atoms } from "../breaking/atoms.js";
import type { Glue } from "./glue.js";
import type { LineEdges } from "./line-edges.js";
import type { Arena } from "../arena.js";
/**
 * Widths of a paragraph, and what its glue gives at a ratio, as running sums: any stretch of atoms is measured by
 * subtraction. The glue before a line's first atom and the one after its last are no part of the line, nor of what it may
 * give.
 */
export declare class Measures {
    #private;
    readonly atoms: Atoms;
    readonly glue: Glue;
    /** Edges that give, beside what `starts` and `ends` hold of them; `null` where none does. */
    readonly edges: LineEdges | null;
    /** Where a line would begin and end, on one scale: their difference is its natural width. */
    readonly starts: Float64Array;
    readonly ends: Float64Array;
    /** Whether it is drawn apart between its characters rather than at anything else: text of ideographs. */
    readonly hasIdeographs: boolean;
    /** Hands a number to `press` and back: in the innermost loop of a search one that is returned costs an allocation. */
    readonly register: Float64Array<ArrayBuffer>;
    constructor(atoms: Atoms, glue: Glue, edges: LineEdges | null, memory: Arena);
    /** Width of the line from atom `start` up to, without, `end`, at its natural width, with what it keeps at its edges. */
    natural(start: number, end: number): Pt;
    /** Width of a line whose glue has all shrunk as far as it may, and whose last mark hangs where it may. */
    tightest(start: number, end: number): Pt;
    /** What a line is short of a width; below 0 where it is longer. Its last mark keeps its blank, or hangs, as it may. */
    missing(start: number, end: number, measure: Pt): Pt;
    /**
     * Ratio at which a line has the width of its measure: below 0 where it is pushed together, above where it is drawn
     * apart, infinite where its glue cannot make it so.
     */
    ratio(start: number, end: number, measure: Pt): number;
    /** Ratio of a line that is so much short of its measure. */
    ratioFor(start: number, end: number, missing: Pt): number;
    /** Puts the ratio of a line into the register, in the place of what it is short of its measure. */
    press(start: number, end: number): void;
    /** True where the break before an atom puts a hyphen. */
    isHyphen(end: number): boolean;
}
