import type { Diagnostic, Outcome, Source, TracedText } from "../diagnostics/index.js";
import type { ContextObject } from "./context-value.js";
import { Interpreter } from "./interpreter.js";
import { readTemplate } from "./read-template.js";
import type { Template } from "./template.js";

/** A layout and the partials that it may call, by name. */
export interface TemplateFiles {
  readonly layout: Source;
  readonly partials: ReadonlyMap<string, Source>;
}

/**
 * Prints a layout for a context. The text remembers which characters of which template or content file it came from.
 * All mistakes of all templates come in one run; where a template cannot be read, nothing is printed.
 */
export function mergeTemplate({ layout, partials }: TemplateFiles, context: ContextObject): Outcome<TracedText> {
  const diagnostics: Diagnostic[] = [];
  const names = [...partials.keys()];
  const read = (source: Source): Template | null => {
    const outcome = readTemplate(source, names);
    for (const each of outcome.diagnostics) diagnostics.push(each);
    return outcome.value;
  };
  const template = read(layout);
  const templates = new Map<string, Template>();
  for (const [name, source] of partials) {
    const partial = read(source);
    if (partial !== null) templates.set(name, partial);
  }
  if (template === null || diagnostics.length > 0) return { value: null, diagnostics };
  return new Interpreter(templates).print(template, context);
}
