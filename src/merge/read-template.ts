import Handlebars from "handlebars";
import { diagnostic } from "../diagnostics/index.js";
import type { Outcome, Source } from "../diagnostics/index.js";
import type { HandlebarsProgram } from "./handlebars-ast.js";
import { limits } from "./limits.js";
import { syntaxDiagnostic } from "./syntax-error.js";
import { TemplateReader } from "./template-reader.js";
import type { Template } from "./template.js";

/**
 * Reads a template: Handlebars parses it, and what Lectern does not take over from the language is refused with its
 * place. `partialNames` are the partials that the template may call.
 */
export function readTemplate(source: Source, partialNames: readonly string[]): Outcome<Template> {
  if (source.text.length > limits.sourceLength) {
    const span = { source, start: 0, end: 0 };
    const message = `the template is longer than ${limits.sourceLength} characters`;
    return { value: null, diagnostics: [diagnostic("merge/limit", span, message)] };
  }
  let tree: HandlebarsProgram;
  try {
    tree = Handlebars.parse(source.text) as unknown as HandlebarsProgram;
  } catch (error) {
    return { value: null, diagnostics: [syntaxDiagnostic(source, error)] };
  }
  const reader = new TemplateReader(source, partialNames);
  const program = reader.program(tree);
  const { diagnostics } = reader;
  return { value: diagnostics.length > 0 ? null : { source, program }, diagnostics };
}
