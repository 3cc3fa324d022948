import { parse } from "handlebars/dist/cjs/handlebars/compiler/base.js";
import type { Outcome, Source } from "../diagnostics/index.js";
import type { HandlebarsProgram } from "./handlebars-ast.js";
import { syntaxDiagnostic } from "./syntax-error.js";
import { beyondLimits } from "./template-limits.js";
import { TemplateReader } from "./template-reader.js";
import type { Template } from "./template.js";

/** What Handlebars made of texts: templates of several kinds share most of their partials. */
const trees = new WeakMap<Source, Outcome<HandlebarsProgram>>();

function parsed(source: Source): Outcome<HandlebarsProgram> {
  const excess = beyondLimits(source);
  if (excess !== null) return { value: null, diagnostics: [excess] };
  try {
    return { value: parse(source.text) as HandlebarsProgram, diagnostics: [] };
  } catch (error) {
    return { value: null, diagnostics: [syntaxDiagnostic(source, error)] };
  }
}

/**
 * Reads a template: Handlebars parses it, and what Lectern does not take over from the language is refused with its
 * place. `partialNames` are the partials that the template may call.
 */
export function readTemplate(source: Source, partialNames: readonly string[]): Outcome<Template> {
  const tree = trees.get(source) ?? parsed(source);
  trees.set(source, tree);
  if (tree.value === null) return { value: null, diagnostics: tree.diagnostics };
  const reader = new TemplateReader(source, partialNames);
  const program = reader.program(tree.value);
  const { diagnostics } = reader;
  return { value: diagnostics.length > 0 ? null : { source, program }, diagnostics };
}
