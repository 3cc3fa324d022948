import type { TracedText } from "../diagnostics/index.js";
import type { Inline } from "../model/index.js";
import type { ScriptItem } from "./scripts.js";
/** A stretch of running text between two nodes of the parser, on its way to be searched for marks of our own. */
export interface Piece {
    /** What the search sees: the characters as typed, a line break, or a stand-in that no mark can contain. */
    readonly probe: string;
    readonly start: number;
    readonly end: number;
    /** What is printed: the characters as typed, other characters, a finished node, or a tag that pairs with another. */
    readonly prints: "as-typed" | {
        readonly text: string;
    } | {
        readonly node: Inline;
    } | {
        readonly item: ScriptItem;
    };
}
/** Walks the pieces by offsets of the searched text. */
export declare class PieceCursor {
    #private;
    readonly items: ScriptItem[];
    constructor(pieces: readonly Piece[], text: TracedText);
    /** Takes what stands before `probeOffset` over as it is, and says where it was written. */
    copyUntil(probeOffset: number): {
        start: number;
        end: number;
    };
    /** Leaves out what stands before `probeOffset`, and says where it was written. */
    skipUntil(probeOffset: number): {
        start: number;
        end: number;
    };
    /** Gives what stands before `probeOffset` as pieces of their own. */
    takeUntil(probeOffset: number): Piece[];
}
