import type { FormulaBreak } from "./formula-breaks.js";
import type { MathSettings } from "./math-settings.js";
import type { FormulaFault } from "./tex-fault.js";
/** A formula that MathJax has set: its picture as SVG elements in text, and its structure as MathML. */
export interface SetMarkup {
    /** One, and in a line of text one more for each break. */
    readonly pictures: readonly string[];
    readonly breaks: readonly FormulaBreak[];
    readonly mathml: string;
}
/** MathJax, as far as it is used here. */
export interface MathJax {
    /** Sets a formula in one line, and loads the glyphs that it needs. */
    readonly load: (tex: string, display: boolean) => Promise<SetMarkup | FormulaFault>;
    /** Sets a formula whose glyphs have been loaded, no wider than `measure`, in ems, where it can be broken. */
    readonly set: (tex: string, display: boolean, measure: number) => SetMarkup | FormulaFault;
    /** Height of an `x` of the mathematics face, in ems. */
    readonly xHeight: number;
}
/** MathJax with the macros of a course. @throws where its packages are not installed. */
export declare function loadMathJax(settings: MathSettings): Promise<MathJax>;
