import type { FormulaBreakKind } from "./formula-breaks.js";
import type { DrawnFormula } from "./formula-parts.js";
import type { MathSettings } from "./math-settings.js";
import type { FormulaFault } from "./tex-fault.js";
export type { FormulaFault } from "./tex-fault.js";
/** A formula, measured and drawn. */
export interface Formula extends DrawnFormula {
    /** Its structure, as MathML. */
    readonly mathml: string;
    /** Of a formula in a line of text, what stands between the places at which the line may end: all of it where there are none. */
    readonly parts: readonly FormulaPart[];
}
/** A part of a formula that no line divides. */
export interface FormulaPart extends DrawnFormula {
    /** Its TeX; that of the whole formula in its first part, and none in the others, where they cannot be told apart. */
    readonly tex: string;
    /** What stands between it and the part before, in ems, where both are in one line. */
    readonly gap: number;
    /** What parts it from the one before; `null` for the first. */
    readonly after: FormulaBreakKind | null;
}
/** Sets formulas. What it is asked for must have been loaded. */
export interface MathSetter {
    /** A formula in one line, or what is wrong with it; loads the alphabets that it needs. */
    readonly load: (tex: string, display: boolean) => Promise<Formula | FormulaFault>;
    /**
     * A formula, in lines no wider than `measure` ems where it can be broken; or what is wrong with it. `display` sets
     * sums and fractions as they stand on lines of their own.
     */
    readonly set: (tex: string, display: boolean, measure?: number) => Formula | FormulaFault;
    /** Height of an `x` in ems: what makes a formula as large as the text around it. */
    readonly xHeight: number;
}
/**
 * A setter of formulas with the macros of a course.
 *
 * @throws where its packages are not installed.
 */
export declare function loadMathSetter(settings: MathSettings): Promise<MathSetter>;
