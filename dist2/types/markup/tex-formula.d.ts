import type { TracedText } from "../diagnostics/index.js";
import type { MarkupElement } from "./element-tree.js";
/** A formula in TeX, as the author wrote it. */
export interface TexFormula {
    readonly tex: TracedText;
    /** Whether sums and fractions are set as on a line of their own. */
    readonly display: boolean;
}
/** The formula that an element is, `<formula notation="tex">`; `null` for every other element. */
export declare function texFormulaOf({ name, attributes, children }: MarkupElement): TexFormula | null;
