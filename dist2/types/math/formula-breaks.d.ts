import type { MmlNode } from "@mathjax/src/js/core/MmlTree/MmlNode.js";
/** What a line of text ends with that ends within a formula: a relation, a sign of operation, or where its TeX says so. */
export type FormulaBreakKind = "relation" | "operation" | "allowed" | "forced";
/** A place within a formula at which a line may end. */
export interface FormulaBreak {
    readonly kind: FormulaBreakKind;
    /** The TeX behind which it is, as the parser read it. */
    readonly latex: string;
    /** Blank that the author put there, in ems: it ends the part before, and belongs to no line. */
    readonly blank: number;
    /** What TeX puts there, in ems. */
    readonly gap: number;
}
/**
 * Marks where MathJax has to part a formula of a line of text, and gives these places in order: where TeX lets a line end (The
 * TeXbook, chapter 18), behind relations and signs of operation that stand in no fraction, root, index or group.
 */
export declare function markBreaks(root: MmlNode): readonly FormulaBreak[];
/** The pictures of the parts of a formula in what MathJax wrote. */
export declare function picturesIn(markup: string): readonly string[];
/**
 * The TeX of each part of a formula, blanks at their ends included; all of it before the first break, and nothing behind, where
 * the breaks cannot be found in it: behind a macro, or in chemistry.
 */
export declare function texOfParts(tex: string, breaks: readonly FormulaBreak[]): readonly string[];
