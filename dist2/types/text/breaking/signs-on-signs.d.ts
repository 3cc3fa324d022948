import type { Face } from "../fonts/face.js";
import type { Characters } from "../unicode/characters.js";
import type { Atoms } from "./atoms.js";
/** True for a character that only says which form the one before it has (Unicode 17 §23.4). */
export declare function isVariationSelector(codePoint: number): boolean;
/** True for a mark that is drawn around the character before it: a circle, a square, the frame of a key. */
export declare function isEnclosing(codePoint: number): boolean;
/**
 * Gives the atom before a variation selector the form that it asks for. The selector stays in the text, to be copied with it.
 * True where the form is there, or is the usual one.
 */
export declare function vary(atoms: Atoms, characters: Characters, index: number): boolean;
/** Draws the last atom, a mark that encloses, around the one before it, which gets as wide as the mark. */
export declare function enclose(atoms: Atoms, face: Face): void;
