import { parse } from "handlebars/dist/cjs/handlebars/compiler/base.js";
import type { Outcome, Source } from "../diagnostics/index.js";
import type { HandlebarsProgram } from "./handlebars-ast.js";
import { syntaxDiagnostic } from "./syntax-error.js";
import { beyondLimits } from "./template-limits.js";
import { TemplateReader } from "./template-reader.js";
import type { Template } from "./template.js";

/**
 * Reads a template: Handlebars parses it, and what Lectern does not take over from the language is refused with its
 * place. `partialNames` are the partials that the template may call.
 */
export function readTemplate(source: Source, partialNames: readonly string[]): Outcome<Template> {
  const excess = beyondLimits(source);
  if (excess !== null) return { value: null, diagnostics: [excess] };
  let tree: HandlebarsProgram;
  try {
    tree = parse(source.text) as HandlebarsProgram;
  } catch (error) {
    return { value: null, diagnostics: [syntaxDiagnostic(source, error)] };
  }
  const reader = new TemplateReader(source, partialNames);
  const program = reader.program(tree);
  const { diagnostics } = reader;
  return { value: diagnostics.length > 0 ? null : { source, program }, diagnostics };
}
