import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { MarkupElement } from "../markup/index.js";

/** A table without header cells: nobody who hears a cell knows what it is of. */
export function tableFaults(element: MarkupElement): readonly Diagnostic[] {
  if (element.name !== "table" || holdsHeader(element)) return [];
  const hint = "make the cells of the first row, or those at the beginning of the rows, `th`";
  return [diagnostic("accessibility/table-without-headers", element.span, "the table declares neither header rows nor header columns", hint)];
}

function holdsHeader(element: MarkupElement): boolean {
  return element.children.some((child) => child.type === "element" && child.name !== "table" && (child.name === "th" || holdsHeader(child)));
}
