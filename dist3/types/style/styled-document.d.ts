import type { Span } from "../diagnostics/index.js";
import type { MarkupElement } from "../markup/index.js";
import type { Edges, Pt } from "../geometry/index.js";
import type { ComputedStyle } from "./computed-style.js";
import type { MarginBoxName } from "./pages/margin-box-names.js";
import type { ColourName } from "./properties/longhands.js";
/** The pseudo-elements that can generate a box, by name. */
export declare const pseudoElements: readonly ["before", "after", "marker", "footnote-call", "footnote-marker"];
/** A pseudo-element that can generate a box. */
export type PseudoElement = (typeof pseudoElements)[number];
/** What is known of a page before it is styled. */
export interface PageQuery {
    /** Value of the `page` property of the page's first box; empty for none. */
    readonly name: string;
    readonly first: boolean;
    readonly side: "left" | "right";
}
/** The computed style of one page: its box, its margins, and the margin boxes that have content. */
export interface PageStyle {
    readonly width: Pt;
    readonly height: Pt;
    readonly margin: Edges;
    readonly marginBoxes: ReadonlyMap<MarginBoxName, ComputedStyle>;
    /** Where the colours of each margin box were declared; what nobody declared is left out. */
    readonly marginBoxColours: ReadonlyMap<MarginBoxName, ReadonlyMap<ColourName, Span>>;
    /** Style of the area that the page's footnotes stand in. */
    readonly footnotes: ComputedStyle;
    /** The column before the text or behind it for notes, by its distance from the text and its width; `null` where the page has none. */
    readonly noteColumn: {
        readonly side: "before" | "behind";
        readonly gap: Pt;
        readonly width: Pt;
    } | null;
}
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
    /** Whether no page stands on the back of another: nothing waits for a left or a right one. */
    readonly isOneSided: boolean;
}
