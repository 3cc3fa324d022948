import type { Pt } from "../../geometry/index.js";
import { type Atoms } from "./atoms.js";
import type { Characters } from "../unicode/characters.js";
import type { Face } from "../fonts/face.js";
/** Characters of one item, and what they are set in. */
export interface IdeographRun {
    readonly characters: Characters;
    readonly categories: Uint8Array;
    readonly opportunities: Uint8Array;
    /** First character, an ideograph. */
    readonly start: number;
    readonly face: Face;
    readonly size: Pt;
    /** First atom after the last forced break. */
    readonly segment: number;
    /** True where what stands before, and makes no atom, lets a line end. */
    readonly isBreak: boolean;
}
/**
 * Makes the atoms of ideographs side by side, one for each, up to one that the face does not have; returns the first
 * character that has none.
 */
export declare function putIdeographs(atoms: Atoms, run: IdeographRun): number;
