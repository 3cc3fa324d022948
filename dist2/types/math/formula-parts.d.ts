import type { Ink, VectorImage } from "../images/index.js";
/** A drawing of a formula or a part of one. Lengths are in ems of the size that it is set at. */
export interface DrawnFormula {
    readonly width: number;
    /** From the base line to its upper edge. */
    readonly ascent: number;
    /** From the base line to its lower edge; negative where it ends above the base line. */
    readonly depth: number;
    /** The drawing in an ink; a thousand of its units are an em. What the formula itself colours keeps its colour. */
    readonly drawing: (ink: Ink) => VectorImage;
}
/** Parts side by side in one line, each behind its gap, as one drawing. */
export declare function formulaOfParts(parts: readonly (DrawnFormula & {
    readonly gap: number;
})[]): DrawnFormula;
