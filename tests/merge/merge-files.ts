import { valueOf } from "../../src/diagnostics/index.js";
import type { Diagnostic, Outcome, TracedText } from "../../src/diagnostics/index.js";
import { printLayout, readLayout } from "../../src/merge/index.js";
import type { ContextObject, TemplateFiles } from "../../src/merge/index.js";

/** Reads a layout and prints it once. */
export function mergeFiles(files: TemplateFiles, context: ContextObject): Outcome<TracedText> {
  const diagnostics: Diagnostic[] = [];
  const layout = valueOf(readLayout(files), diagnostics);
  return { value: layout && valueOf(printLayout(layout, context), diagnostics), diagnostics };
}
