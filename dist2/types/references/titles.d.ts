import type { Piece } from "./runs.js";
/** How the letters of a title are set. */
export interface TitleLook {
    readonly lang: string;
    readonly letters: "as-typed" | "sentence" | "headline" | "headline-long";
    readonly subtitle: "keep" | "colon" | "capital";
    /** The colon of the style in this language. */
    readonly colon: string;
    /** Whether a stop at its end belongs to it: an abbreviated journal. */
    readonly isWhole?: boolean;
}
/** A title as pieces: CSL's tags for italics and scripts are followed, and what is in `nocase` keeps its letters. */
export declare function titlePieces(title: string, look: TitleLook): readonly Piece[];
/** The words of a title without tags. */
export declare function plainTitle(title: string): string;
