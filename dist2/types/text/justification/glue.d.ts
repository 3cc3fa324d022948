import type { Atoms } from "../breaking/atoms.js";
import type { Characters } from "../unicode/characters.js";
import type { FontBook } from "../fonts/font-book.js";
import { Arena } from "../arena.js";
/** The glue of a paragraph, each before the atom of its index. */
export interface Glue {
    /** In points. */
    readonly widths: Float64Array;
    /** Number of the kind of each. */
    readonly kinds: Uint8Array;
    /** What the rooms of its kind are shares of, in points. */
    readonly units: Float64Array;
}
/** Puts the glue between atoms. */
export declare function glueBetween(atoms: Atoms, characters: Characters, fonts: FontBook, memory?: Arena): Glue;
