import type { Span } from "../diagnostics/index.js";
import type { MarkupElement } from "../markup/index.js";
import type { ColourName } from "./cascade/cascade.js";
import type { ComputedStyle, PageQuery, PageStyle } from "./computed-style.js";

/** A pseudo-element that can generate a box. */
export type PseudoElement = "before" | "after" | "marker" | "footnote-call" | "footnote-marker";

/** An element tree with the computed style of everything in it. */
export interface StyledDocument {
  readonly root: MarkupElement;
  /** The computed style of an element of the tree. */
  styleOf(element: MarkupElement): ComputedStyle;
  /** The computed style of a pseudo-element, or `null` where no rule names it. */
  pseudoStyleOf(element: MarkupElement, pseudo: PseudoElement): ComputedStyle | null;
  /**
   * Where the colour of an element was declared, on it or, for what is inherited, around it: the value in a stylesheet,
   * in a `style` attribute, or in the theme of the course. `null` where nobody declared it.
   */
  colourOrigin(element: MarkupElement, property: ColourName): Span | null;
  /** The computed style of a page; equal queries give the same object. */
  pageStyle(query: PageQuery): PageStyle;
}
