import type { Pt } from "../../geometry/index.js";
import type { BlockBox, BoxBase } from "../../boxes/index.js";
import type { ComputedStyle } from "../../style/index.js";
import type { Fragment } from "../fragment.js";
import type { Snap } from "./line-grid.js";

/** What ends a page or a column by decree: any, or one that the next page must be a left or right one after. */
export type ForcedBreak = "column" | "page" | "left" | "right";

/**
 * What it costs to end a page at a boundary. The page builder takes the cheapest boundary that fits, so a cost only
 * matters against lower ones: `avoid` between siblings (headings, labels) outweighs `avoid` inside a box, which
 * outweighs orphans and widows. `never` is between a box's edge and what is in it.
 */
export const breakCost = { free: 0, lines: 1, inside: 2, between: 3, never: 4 } as const;

/** One of the costs. */
export type BreakCost = (typeof breakCost)[keyof typeof breakCost];

/** The place between an item and the one before it. */
export interface Boundary {
  readonly cost: BreakCost;
  readonly forced: ForcedBreak | null;
  /** What a page end here costs on top, in hundredths of an empty page. Only a builder that looks ahead weighs it. */
  readonly weight: number;
}

/** A fragment that is set again at the top of each page that its box goes on to. */
export interface RepeatedHeader {
  readonly fragments: readonly Fragment[];
  readonly height: Pt;
}

/** A box on the strip. */
export interface StripBox {
  readonly source: BoxBase;
  /** The style that is painted; collapsed borders make it differ from the source's own. */
  readonly style: ComputedStyle;
  /** Left border edge and width of the border box. */
  readonly x: Pt;
  readonly width: Pt;
  /** Heights of border and padding above and below the content. */
  readonly top: Pt;
  readonly bottom: Pt;
  readonly keepsWhole: boolean;
  readonly strings: BlockBox["strings"];
  /** For a table whose first item is its header. */
  readonly header: RepeatedHeader | null;
}

interface ItemBase {
  readonly before: Boundary;
  readonly height: Pt;
  /** Value of `page` in force. */
  readonly page: string;
}

/** What is set in one place: a line, a row of a table, the empty rest of a box with a height, a set of columns. */
export interface Content {
  readonly source: BoxBase;
  /** Positions are relative to the left edge of the strip and the top of the item. */
  readonly fragments: readonly Fragment[];
  readonly height: Pt;
  /**
   * Cuts the content at a height for a page that is lower; `null` where it cannot be cut. Gives `null` where nothing of
   * it fits into the height, unless it `must`. There is no rest where columns inside came to stand lower.
   */
  readonly split: ((height: Pt, must: boolean) => { readonly first: Content; readonly rest: Content | null } | null) | null;
  /** For content that is set anew for the room that a page has. Until then it has no fragments. */
  readonly flow?: Flowing;
  /** The strips that were cut to make the content, for what its boxes say of the page. */
  readonly inside?: readonly StripItem[];
  /** Footnotes whose calls stand in the content; absent for none, and where `inside` says it. */
  readonly notes?: readonly MeasuredNote[];
  /** For content that stands on the lines of the page. */
  readonly snap?: Snap;
  /** For empty room that may give some of its height away where a page ends better for it. */
  readonly elastic?: Elastic | null;
}

/** Sets as much of some content as `room` takes. Where it `must`, it takes some, whatever that tears apart. */
export type Flowing = (room: Pt, must: boolean) => FlowPart;

/** What came of content that flows. */
export interface FlowPart {
  /** `null` where nothing fits without being torn apart. */
  readonly first: Content | null;
  /** What goes on on the next page, `null` for nothing. */
  readonly rest: Content | null;
  /** Why the page ends in the content, where that is by decree. */
  readonly forced: ForcedBreak | null;
  /** The dearest boundary that it is cut at. */
  readonly cost: BreakCost;
  readonly broken: StripBox | null;
  readonly tooTall: Content | null;
}

/** A footnote as wide as the text of the page, before it is set. */
export interface MeasuredNote {
  readonly source: BlockBox;
  readonly strip: Strip;
}

/** Room that may be lower than it is. */
export interface Elastic {
  /** How much it can give. */
  readonly most: Pt;
  /** The content, so much lower. */
  readonly without: (height: Pt) => Content;
}

/** One item of a strip. A gap is a margin: it vanishes where a page ends. */
export type StripItem =
  | (ItemBase & { readonly kind: "open" | "close"; readonly box: StripBox })
  | (ItemBase & { readonly kind: "gap" })
  /** `cutCost` is what it costs to end a page inside content that flows. */
  | (ItemBase & { readonly kind: "content"; readonly content: Content; readonly cutCost: BreakCost });

/**
 * A flow measured at one width, from top to bottom, before it is cut into pages: boxes that open and close, margins
 * already collapsed, and content. Every boundary between two items knows what ending a page there costs.
 */
export interface Strip {
  readonly items: readonly StripItem[];
  readonly width: Pt;
  readonly height: Pt;
}
