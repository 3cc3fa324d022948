import { valueOf } from "../diagnostics/index.js";
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

/** A layout and its partials, read: they print any number of documents. */
export interface Layout {
  readonly template: Template;
  readonly partials: ReadonlyMap<string, Template>;
}

/** Reads a layout and its partials. All mistakes of all of them come in one run; where there is one, there is no layout. */
export function readLayout({ layout, partials }: TemplateFiles): Outcome<Layout> {
  const diagnostics: Diagnostic[] = [];
  const names = [...partials.keys()];
  const template = valueOf(readTemplate(layout, names), diagnostics);
  const read = new Map<string, Template>();
  for (const [name, source] of partials) {
    const partial = valueOf(readTemplate(source, names), diagnostics);
    if (partial !== null) read.set(name, partial);
  }
  if (template === null || diagnostics.length > 0) return { value: null, diagnostics };
  return { value: { template, partials: read }, diagnostics };
}

/**
 * Prints a layout for a context; `factor` multiplies the limits of one document. The text remembers which characters of which
 * template or content file it came from.
 */
export function printLayout(layout: Layout, context: ContextObject, factor = 1): Outcome<TracedText> {
  const printed = printFaultyLayout(layout, context, factor);
  return printed.diagnostics.length > 0 ? { ...printed, value: null } : printed;
}

/** Prints what a layout with mistakes comes to without what is wrong in it: for drafts. */
export function printFaultyLayout({ template, partials }: Layout, context: ContextObject, factor = 1): Outcome<TracedText> {
  return new Interpreter(partials, factor).print(template, context);
}
