import type { Inline } from "../model/index.js";
import type { Lowering } from "./lowering.js";
import type { Piece } from "./piece-cursor.js";
/** Where marks are looked for: a link holds no notes and no citations, a note no notes. */
interface MarkPlace {
    readonly inLink: boolean;
    readonly inNote: boolean;
    /** The running text of a note that is defined elsewhere in the body. */
    readonly noteNamed: (name: string, start: number, end: number) => readonly Inline[];
}
/**
 * The siblings with notes, citations, references, directives, addresses, and pairs of marks found; a link holds only
 * spans and pairs. What looks like a mark of another program is reported.
 */
export declare function findMarks(pieces: readonly Piece[], lowering: Lowering, place: MarkPlace): readonly Inline[];
/** Offset of the bracket that closes the one at `opens`. */
export declare function closingBracket(text: string, opens: number): number;
export {};
