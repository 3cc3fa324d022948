import type { TracedText } from "../diagnostics/index.js";
import type { MarkupElement } from "../markup/index.js";
/** A stretch of a text that stays as it is, or for which something else stands. */
export interface Piece {
    readonly from: number;
    readonly to: number;
    /** `null` keeps the characters themselves. */
    readonly replacement: string | null;
}
/** The text that ascending, disjoint pieces of `traced` make, still traced to where it was written. */
export declare function tracedPieces(traced: TracedText, pieces: readonly Piece[]): TracedText;
/** Text that the stylesheet wrote, traced to the element that it was generated for. */
export declare function generatedText(text: string, { span }: MarkupElement): TracedText;
