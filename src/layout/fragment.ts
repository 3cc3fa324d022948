import type { Insets, Pt, Rect } from "../geometry/index.js";
import type { BlockBox, InlineLevelBox, TextPart } from "../boxes/index.js";
import type { Drawable } from "../images/index.js";
import type { MarkupElement } from "../markup/index.js";
import type { Colour, ComputedStyle, MarginBoxName, PageStyle } from "../style/index.js";
import type { Face } from "../text/index.js";

/** Glyphs at their place on the page. */
export interface TextFragment {
  readonly kind: "text";
  readonly element: MarkupElement;
  readonly part: TextPart;
  readonly style: ComputedStyle;
  readonly lang: string;
  readonly face: Face;
  /** Size to draw at, `size-adjust` included. */
  readonly size: Pt;
  /** Pen position of the first glyph; the baseline. */
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly glyphIds: readonly number[];
  /** Pen positions relative to `x`. */
  readonly positions: readonly Pt[];
  readonly rises: readonly Pt[] | null;
  readonly text: string;
  readonly clusters: readonly number[];
  /** The box that the text came from: fragments of one box belong together. */
  readonly box: InlineLevelBox | null;
}

/** The part of a box that is on one page: its border box, its decoration, and what is in it, in paint order. */
export interface BoxFragment {
  readonly kind: "box";
  readonly element: MarkupElement;
  readonly anonymous: boolean;
  readonly style: ComputedStyle;
  readonly rect: Rect;
  /** Sides that are drawn: the top of a continued box and the bottom of one that goes on are open. */
  readonly openTop: boolean;
  readonly openBottom: boolean;
  /** A table header set again on a later page: painted, but not part of the structure. */
  readonly repeated: boolean;
  readonly children: readonly Fragment[];
}

/** A line box: rectangle, baseline, the decorations of its inline boxes, its text. */
export interface LineFragment {
  readonly kind: "line";
  readonly rect: Rect;
  readonly baseline: Pt;
  readonly children: readonly Fragment[];
  /** Whether its author ends it: the words on both sides are two words, though no space stands between them. */
  readonly isCut?: true;
  /** Notes called in the line that are to stand beside it. */
  readonly beside?: readonly BlockBox[];
}

/** A filled rectangle that belongs to text: an underline, a strike. It is never structure. */
export interface RuleFragment {
  readonly kind: "rule";
  readonly element: MarkupElement;
  readonly colour: Colour;
  readonly rect: Rect;
}

/** 着重号: a dot or ring under one Han character. It is never structure. */
export interface DotFragment {
  readonly kind: "dot";
  readonly element: MarkupElement;
  readonly colour: Colour;
  /** Its centre. */
  readonly x: Pt;
  readonly y: Pt;
  readonly radius: Pt;
  /** False for a ring, whose line is a quarter of the radius thick. */
  readonly filled: boolean;
}

/** An image at its place. */
export interface ImageFragment {
  readonly kind: "image";
  readonly element: MarkupElement;
  /** What of the page the picture fills, or the part of it that is shown. */
  readonly rect: Rect;
  /** What is cut off it on its sides, as shares of its height and width; `null` for none. */
  readonly crop: Insets | null;
  readonly drawable: Drawable;
  /** For what stands on a base line, a formula: how far that is below the upper edge of `rect`; `null` for none. */
  readonly baseline: Pt | null;
}

/** Anything that stands on a page. In a fragment of a page all positions are absolute. */
export type Fragment = BoxFragment | LineFragment | TextFragment | RuleFragment | DotFragment | ImageFragment;

/** A margin box with content: an artifact of the page. */
export interface MarginBoxFragment {
  readonly name: MarginBoxName;
  readonly fragment: BoxFragment;
}

/** What stands on a page but for its margin boxes, which ask for numbers of pages. */
export interface PageBody {
  readonly style: PageStyle;
  readonly fragments: readonly Fragment[];
}

/**
 * Takes what stands on a page as soon as it is set, so that nobody has to hold the fragments of a whole book. What it gives stands
 * for the page from then on; layout does not look into it, and lets go of it where the page is set again.
 */
export type TakePage = (body: PageBody) => object;

/** One page, set: plain data, positions in points from the top left corner of the page. */
export interface Page extends PageBody {
  /** Counted from 0. */
  readonly index: number;
  /** What it is numbered, and the style of counter that it prints its number in; `null` where it prints none. */
  readonly number: { readonly value: number; readonly style: string | null };
  /** What stands for its fragments where these were taken; it has none left then. */
  readonly taken: object | null;
  readonly marginBoxes: readonly MarginBoxFragment[];
}

/** The place that a fragment address leads to: the top left corner of the element's first fragment. */
export interface Target {
  readonly page: number;
  readonly x: Pt;
  readonly y: Pt;
}

/** All pages of a document and where its addressed elements are. */
export interface LaidOutDocument {
  readonly root: MarkupElement;
  readonly pages: readonly Page[];
  /** By element: every element that has a fragment. */
  readonly targets: ReadonlyMap<MarkupElement, Target>;
  /** Where each footnote begins, by its element; its target is where its call stands. */
  readonly notes: ReadonlyMap<MarkupElement, Target>;
}
