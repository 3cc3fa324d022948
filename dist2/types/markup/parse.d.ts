import { DocumentBudget } from "../diagnostics/index.js";
import type { Outcome, TracedText } from "../diagnostics/index.js";
import type { MarkupElement } from "./element-tree.js";
/**
 * Reads markup as well-formed XML of the vocabulary: checked, never repaired. The root is `article`. All mistakes are
 * reported in one run, in the order of the text.
 */
export declare function parseMarkup(text: TracedText, budget?: DocumentBudget): Outcome<MarkupElement>;
