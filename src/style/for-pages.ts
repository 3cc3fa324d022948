import type { MarkupElement } from "../markup/index.js";
import type { ComputedStyle } from "./computed-style.js";
import type { StyledDocument } from "./styled-document.js";

/** What only longer documents have. */
export interface LongerParts {
  /** The outermost elements that ask for more than one page. */
  readonly elements: ReadonlySet<MarkupElement>;
  /** The fewest pages that any of them asks for, and the most. */
  readonly least: number;
  readonly most: number;
}

/** The elements of a document that ask for more than one page; `null` where none does. */
export function longerParts(document: StyledDocument): LongerParts | null {
  const elements = new Set<MarkupElement>();
  let [least, most] = [Infinity, 0];
  const visit = (element: MarkupElement, isInside: boolean): void => {
    const { minPages } = document.styleOf(element);
    if (minPages > 1) {
      [least, most] = [Math.min(least, minPages), Math.max(most, minPages)];
      if (!isInside) elements.add(element);
    }
    for (const child of element.children) if (child.type === "element") visit(child, isInside || minPages > 1);
  };
  visit(document.root, false);
  return elements.size === 0 ? null : { elements, least, most };
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
