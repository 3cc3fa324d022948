import { DocumentBudget } from "../diagnostics/index.js";
import type { TracedText } from "../diagnostics/index.js";
import type { MarkupElement } from "./element-tree.js";
/**
 * What can be read of markup with mistakes, for a draft: a tree of the vocabulary without what is wrong in it. `null` where
 * no element can be read.
 */
export declare function readFaultyMarkup(text: TracedText, budget?: DocumentBudget): MarkupElement | null;
