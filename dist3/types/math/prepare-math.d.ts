import { DocumentBudget } from "../diagnostics/index.js";
import type { Outcome } from "../diagnostics/index.js";
import type { MarkupElement } from "../markup/index.js";
import type { MathSettings } from "./math-settings.js";
import { loadMathSetter } from "./math-setter.js";
import type { MathSetter } from "./math-setter.js";
/** A document whose formulas can be set and read aloud. */
export interface PreparedMath {
    /** The tree with words in every `alt` of a formula that its author left empty. */
    readonly root: MarkupElement;
    /** `null` where the document holds no formula in TeX. */
    readonly setter: MathSetter | null;
}
/**
 * Makes the formulas of a document ready to be set and read: loads what they need, tells what is wrong with them, and
 * gives words to those without. A document without formulas costs a walk. `load` is where their setter comes from. What is beyond
 * the budget is not begun.
 */
export declare function prepareMath(root: MarkupElement, settings: MathSettings, budget?: DocumentBudget, load?: typeof loadMathSetter): Promise<Outcome<PreparedMath>>;
