import { type Atoms } from "./atoms.js";
import { type Characters } from "../unicode/characters.js";
import type { BaseDirection } from "../shaping/bidi.js";
import type { FormulaJoint } from "../paragraph.js";
import type { FontBook } from "../fonts/font-book.js";
import { Arena } from "../arena.js";
/** What atoms are made with: faces, the width of each item that is an object, and memory. */
export interface Environment {
    readonly fonts: FontBook;
    readonly widths: readonly (number | null)[];
    /** Items that are objects and read as letters. */
    readonly letterObjects?: ReadonlySet<number>;
    /** What stands before each item that is a part of a formula and not its first. */
    readonly joints?: ReadonlyMap<number, FormulaJoint>;
    readonly memory?: Arena;
    /** Which way the paragraph runs; from left to right where it is not said. */
    readonly direction?: BaseDirection;
}
/** A character that no face has, by its index. */
export interface MissingCharacter {
    readonly item: number;
    readonly offset: number;
    readonly codePoint: number;
    /** For a character that is there, but not in the form that this variation selector asks for; else `null`. */
    readonly selector: number | null;
}
/** Turns characters into atoms: resolves faces, shapes words, and gives Chinese marks their half width. */
export declare function atomise(characters: Characters, categories: Uint8Array, opportunities: Uint8Array, environment: Environment): {
    readonly atoms: Atoms;
    readonly missing: readonly MissingCharacter[];
};
