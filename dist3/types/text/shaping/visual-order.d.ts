import type { Pt } from "../../geometry/index.js";
import type { Atoms } from "../breaking/atoms.js";
import type { BaseDirection } from "./bidi.js";
import type { Characters } from "../unicode/characters.js";
/** Embedding levels of a paragraph's characters (UAX #9), and that of the paragraph: 1 where it runs from right to left. */
export interface Levels {
    readonly ofCharacters: Uint8Array;
    readonly base: number;
}
/** Embedding levels of a paragraph; `null` where all text runs from left to right, which is nearly always. */
export declare function levelsOf(characters: Characters, categories: Uint8Array, direction: BaseDirection): Levels | null;
/** Left edges of a line's atoms and of the glue before them, by the atom's distance from the line's start. */
export interface Places {
    readonly atoms: Float64Array;
    readonly glue: Float64Array;
    /** Left edge of the hyphen at the line's end, where it has one. */
    readonly hyphen: Pt;
    readonly width: Pt;
}
/** A line of atoms, asked to be put in the order in which it is seen. */
export interface VisualLine {
    readonly start: number;
    readonly end: number;
    /** Left edge of the first part. */
    readonly x: Pt;
    readonly glueWidth: (atom: number) => Pt;
    readonly atomWidth: (atom: number) => Pt;
    /** Width of the hyphen that the line ends with, which goes with its last atom; 0 for none. */
    readonly hyphenWidth: Pt;
}
/** True where some atom of a line runs from right to left. */
export declare function runsBackwards({ levels }: Atoms, start: number, end: number): boolean;
/** Level of the glue before an atom: that of its spaces, or the lower of its neighbours'. */
export declare function levelOfGlue({ levels, spaces, spaceLevels }: Atoms, atom: number): number;
/** Places a line's atoms and glue as they are seen (UAX #9, L2): from the highest level down, runs are turned around. */
export declare function placesOf(atoms: Atoms, line: VisualLine): Places;
