import type { MarkupElement } from "../markup/index.js";
import type { ComputedStyle } from "./computed-style.js";
import type { StyledDocument } from "./styled-document.js";

function* elementsOf(element: MarkupElement): Generator<MarkupElement> {
  yield element;
  for (const child of element.children) if (child.type === "element") yield* elementsOf(child);
}

/** The fewest pages that any element of a document asks for, beyond one; `null` where none asks for more. */
export function pagesAsked(document: StyledDocument): number | null {
  let least: number | null = null;
  for (const element of elementsOf(document.root)) {
    const { minPages } = document.styleOf(element);
    if (minPages > 1 && (least === null || minPages < least)) least = minPages;
  }
  return least;
}

/** The document without the elements that only longer ones have. */
export function asOfPages(document: StyledDocument, pages: number): StyledDocument {
  const hidden = new Map<ComputedStyle, ComputedStyle>();
  const styleOf = (element: MarkupElement): ComputedStyle => {
    const style = document.styleOf(element);
    if (style.minPages <= pages) return style;
    const known = hidden.get(style) ?? { ...style, display: "none" };
    hidden.set(style, known);
    return known;
  };
  return { ...document, styleOf };
}
