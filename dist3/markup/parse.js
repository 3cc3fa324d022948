import { DocumentBudget } from "../diagnostics/index.js";
import { checkLinks } from "./links.js";
import { tokenize } from "../xml/index.js";
import { TreeBuilder } from "./tree-builder.js";
/**
 * Reads markup as well-formed XML of the vocabulary: checked, never repaired. The root is `article`. All mistakes are
 * reported in one run, in the order of the text.
 */
export function parseMarkup(text, budget = new DocumentBudget()) {
    const builder = new TreeBuilder(text, budget);
    for (const token of tokenize(text.text))
        if (!builder.take(token))
            break;
    const { root, diagnostics } = builder.finish();
    if (root === null)
        return { value: null, diagnostics };
    const all = [...diagnostics, ...checkLinks(root)];
    return { value: all.some(({ severity }) => severity === "error") ? null : root, diagnostics: all };
}
