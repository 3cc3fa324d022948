import type { Diagnostic, Outcome, Source } from "../../src/diagnostics/index.js";
import { traceAll } from "../../src/diagnostics/index.js";
import type { MarkupElement } from "../../src/markup/index.js";
import { parseMarkup } from "../../src/markup/index.js";
import type { ComputedStyle, StyledDocument, StyleSettings } from "../../src/style/index.js";
import { parseStylesheet, styleDocument } from "../../src/style/index.js";

/** Settings of a course that says nothing. */
export const noSettings: StyleSettings = { theme: [], pageSize: null };

/** The tree of a text that must be without fault. */
export function treeOf(text: string): MarkupElement {
  const { value, diagnostics } = parseMarkup(traceAll({ path: "page.xml", text }));
  if (value === null || diagnostics.length > 0) throw new Error(diagnostics.map((fault) => fault.message).join("; "));
  return value;
}

/** Markup under CSS, with the faults of both parsing and styling. */
export function styled(markup: string, css: string | Source, settings = noSettings): Outcome<StyledDocument> {
  const sheet = parseStylesheet(typeof css === "string" ? { path: "layout.css", text: css } : css);
  const document = styleDocument(treeOf(markup), { sheets: sheet.value === null ? [] : [sheet.value], settings });
  return { value: document.value, diagnostics: [...sheet.diagnostics, ...document.diagnostics] };
}

/** Markup under CSS that must be without fault. */
export function cleanly(markup: string, css: string, settings = noSettings): StyledDocument {
  const { value, diagnostics } = styled(markup, css, settings);
  if (value === null || diagnostics.length > 0) throw new Error(messages(diagnostics));
  return value;
}

/** The messages of mistakes, one a line. */
function messages(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((fault) => fault.message).join("\n");
}

/** Every element below and including `element` in document order. */
export function elementsOf(element: MarkupElement): readonly MarkupElement[] {
  return [element, ...element.children.flatMap((child) => (child.type === "element" ? elementsOf(child) : []))];
}

/** The style of the first element with this id, or else of this name. */
export function styleAt(document: StyledDocument, which: string): ComputedStyle {
  const elements = elementsOf(document.root);
  const element =
    elements.find((each) => each.attributes.get("id")?.value === which) ?? elements.find((each) => each.name === which);
  if (element === undefined) throw new Error(`no element \`${which}\``);
  return document.styleOf(element);
}
