import { type Atoms } from "../breaking/atoms.js";
import type { Characters } from "../unicode/characters.js";
/**
 * What lines keep or give at their edges beside their atoms and the glue between, in points: an element for each atom,
 * and one more for the end of the paragraph.
 */
export interface LineEdges {
    /** Room before the first atom of a line that begins with each; below 0 where a mark hangs over the start. */
    readonly leads: Float64Array;
    /** Room after the last atom of a line that ends before each; below 0 where a mark hangs over the end. */
    readonly tails: Float64Array;
    /** Room after the last atom that is kept only where the line has it. */
    readonly spare: Float64Array;
    /** How far the last mark may hang over the end where the line has no room for it. */
    readonly hangs: Float64Array;
    /** Whether any of these two is more than nothing. */
    gives: boolean;
}
/** The edges of a paragraph's lines; `null` where every line ends with its ink, which is nearly always. */
export declare function lineEdgesOf(atoms: Atoms, characters: Characters): LineEdges | null;
