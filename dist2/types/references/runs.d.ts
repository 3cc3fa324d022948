/** A stretch of a formatted reference. */
export interface FormattedRun {
    readonly text: string;
    /** Whether it is the title that the reader looks for on a shelf; set in italics for Latin entries. */
    readonly emphasis: boolean;
    /** Whether it is raised or lowered. */
    readonly script: "superscript" | "subscript" | null;
    /** Where it leads, or `null`. */
    readonly href: string | null;
}
/** A stretch on its way into an entry: words of the entry, or of the style. */
export interface Piece extends FormattedRun {
    /** Whether the style put it there: only such marks give way to others. */
    readonly isLiteral: boolean;
}
/** Words of the entry. */
export declare function given(text: string, more?: Partial<Piece>): Piece;
/** Marks and words of the style. */
export declare function literal(text: string): Piece;
/** Pieces as runs: neighbours of one look as one, and no mark of the style beside another that says the same. */
export declare function joinPieces(pieces: readonly Piece[]): readonly FormattedRun[];
