import { DocumentBudget } from "../diagnostics/index.js";
import type { Diagnostic, Outcome, TracedText } from "../diagnostics/index.js";
import type { MarkupElement } from "./element-tree.js";
import { checkLinks } from "./links.js";
import { tokenize } from "../xml/index.js";
import { TreeBuilder } from "./tree-builder.js";

/**
 * Reads markup as well-formed XML of the vocabulary: checked, never repaired. The root is `article`. All mistakes are
 * reported in one run, in the order of the text.
 */
export function parseMarkup(text: TracedText, budget: DocumentBudget = new DocumentBudget()): Outcome<MarkupElement> {
  const builder = new TreeBuilder(text, budget);
  for (const token of tokenize(text.text)) if (!builder.take(token)) break;
  const { root, diagnostics } = builder.finish();
  if (root === null) return { value: null, diagnostics };
  const all: readonly Diagnostic[] = [...diagnostics, ...checkLinks(root)];
  return { value: all.some(({ severity }) => severity === "error") ? null : root, diagnostics: all };
}
