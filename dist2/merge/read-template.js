import { parse } from "handlebars/dist/cjs/handlebars/compiler/base.js";
import { syntaxDiagnostic } from "./syntax-error.js";
import { beyondLimits } from "./template-limits.js";
import { TemplateReader } from "./template-reader.js";
/**
 * Reads a template: Handlebars parses it, and what Lectern does not take over from the language is refused with its
 * place. `partialNames` are the partials that the template may call.
 */
export function readTemplate(source, partialNames) {
    const excess = beyondLimits(source);
    if (excess !== null)
        return { value: null, diagnostics: [excess] };
    let tree;
    try {
        tree = parse(source.text);
    }
    catch (error) {
        return { value: null, diagnostics: [syntaxDiagnostic(source, error)] };
    }
    const reader = new TemplateReader(source, partialNames);
    const program = reader.program(tree);
    const { diagnostics } = reader;
    return { value: diagnostics.length > 0 ? null : { source, program }, diagnostics };
}
