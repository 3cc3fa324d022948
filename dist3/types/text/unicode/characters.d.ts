import type { InlineItem, TextStyle } from "../paragraph.js";
import { Arena } from "../arena.js";
/** The inline content of a paragraph as one row of characters; every array has an element for each. */
export interface Characters {
    readonly length: number;
    readonly codePoints: Int32Array;
    /** Entries of the character table; tailoring writes its own where Chinese differs. */
    readonly entries: Uint16Array;
    /** Index of the item that the character belongs to. */
    readonly items: Int32Array;
    /** The text of all items, folded; stand-ins included. */
    readonly text: string;
    /** UTF-16 offset in `text`. */
    readonly units: Int32Array;
    /** Offset in `text` where each item begins. */
    readonly itemStarts: Int32Array;
    /** Index of each item's first character. */
    readonly itemFirsts: Int32Array;
    /** Offsets of the folded text in the text that came in, for the items that folding changed. */
    readonly origins: ReadonlyMap<number, Int32Array>;
    /** Style of each item; `null` for what is not text. */
    readonly styles: readonly (TextStyle | null)[];
    /** True for an item that stands in the row by a stand-in. */
    readonly standsIn: readonly boolean[];
}
/** Puts the items of a paragraph into one row. */
export declare function charactersOf(items: readonly InlineItem<unknown>[], memory?: Arena): Characters;
/** Offset of a character in the text of its item, as the item came in. */
export declare function originOf(characters: Characters, index: number): number;
