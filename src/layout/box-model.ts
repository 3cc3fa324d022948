import { withinReach } from "../geometry/index.js";
import type { Edges, Pt } from "../geometry/index.js";
import { leastHeight } from "../style/index.js";
import type { ComputedStyle, LengthPercentage } from "../style/index.js";

/** Widths that content asks for: as narrow as it can be, and as wide as it would be without any break. */
export interface IntrinsicWidths {
  readonly min: Pt;
  readonly max: Pt;
}

/** A stretch of the strip that boxes are set in. */
export interface Area {
  readonly x: Pt;
  readonly width: Pt;
  /** The width that percentages are of, where it is another. */
  readonly whole?: Pt;
}

/** The used values of a box's edges and widths (CSS 2.1 §10). */
export interface UsedBox {
  readonly margin: Edges;
  /** Border and padding together. */
  readonly edges: Edges;
  /** Left border edge and width of the border box. */
  readonly x: Pt;
  readonly width: Pt;
  readonly content: Area;
  /** Least height of the content box. */
  readonly height: Pt;
  /** What the page builder may take it down to. */
  readonly leastHeight: Pt;
  /** True where the style gives the height, so that the box is a thing of its own and not a part of the flow. */
  readonly hasHeight: boolean;
}

/** A length, or a share of `whole`. */
export function used(length: LengthPercentage, whole: Pt): Pt {
  return typeof length === "number" ? length : withinReach((length.percent / 100) * whole);
}

function orZero(length: LengthPercentage | "auto", whole: Pt): Pt {
  return length === "auto" ? 0 : used(length, whole);
}

/** Border and padding on each side; percentages are of the containing width, on all sides. */
export function edgesOf(style: ComputedStyle, whole: Pt): Edges {
  return {
    top: style.borderTopWidth + used(style.paddingTop, whole),
    right: style.borderRightWidth + used(style.paddingRight, whole),
    bottom: style.borderBottomWidth + used(style.paddingBottom, whole),
    left: style.borderLeftWidth + used(style.paddingLeft, whole),
  };
}

/** Margins with `auto` taken as 0. */
export function marginsOf(style: ComputedStyle, whole: Pt): Edges {
  return {
    top: orZero(style.marginTop, whole),
    right: orZero(style.marginRight, whole),
    bottom: orZero(style.marginBottom, whole),
    left: orZero(style.marginLeft, whole),
  };
}

/** Width of the border box that a length or a share gives. */
export function borderBoxWidth(style: ComputedStyle, width: LengthPercentage, whole: Pt): Pt {
  const edges = edgesOf(style, whole);
  const sides = edges.left + edges.right;
  return style.boxSizing === "border-box" ? Math.max(sides, used(width, whole)) : used(width, whole) + sides;
}

/** The least and the greatest width of the border box that a style allows. */
export function widthBounds(style: ComputedStyle, whole: Pt): { readonly min: Pt; readonly max: Pt } {
  return {
    min: style.minWidth === "auto" ? 0 : borderBoxWidth(style, style.minWidth, whole),
    max: style.maxWidth === "none" ? Infinity : borderBoxWidth(style, style.maxWidth, whole),
  };
}

/** A width between the bounds of a style; the least wins over the greatest (CSS 2.1 §10.4). */
export function boundedWidth(width: Pt, style: ComputedStyle, whole: Pt): Pt {
  const { min, max } = widthBounds(style, whole);
  return Math.max(min, Math.min(max, width));
}

/** Width of the border box where the style gives one. */
export function definiteWidth(style: ComputedStyle, whole: Pt): Pt | null {
  return style.width === "auto" ? null : boundedWidth(borderBoxWidth(style, style.width, whole), style, whole);
}

/** The greatest height of the content box that a style gives as a length. */
export function greatestHeight(style: ComputedStyle, edges: Edges): Pt {
  const around = style.boxSizing === "border-box" ? edges.top + edges.bottom : 0;
  return typeof style.maxHeight === "number" ? Math.max(0, style.maxHeight - around) : Infinity;
}

function contentHeight(style: ComputedStyle, edges: Edges, width: Pt): Pick<UsedBox, "height" | "leastHeight" | "hasHeight"> {
  const { height, hasHeight } = wantedHeight(style, edges, width);
  const around = style.boxSizing === "border-box" ? edges.top + edges.bottom : 0;
  const least = leastHeight(style);
  return { height, leastHeight: least === null ? height : Math.min(height, Math.max(0, least - around)), hasHeight };
}

function wantedHeight(style: ComputedStyle, edges: Edges, width: Pt): Pick<UsedBox, "height" | "hasHeight"> {
  const around = style.boxSizing === "border-box" ? edges.top + edges.bottom : 0;
  const least = typeof style.minHeight === "number" ? Math.max(0, style.minHeight - around) : 0;
  const wanted = typeof style.height === "number" ? style.height : style.aspectRatio === null ? null : width / style.aspectRatio;
  if (wanted === null) return { height: least, hasHeight: false };
  return { height: Math.max(least, Math.min(greatestHeight(style, edges), wanted - around)), hasHeight: true };
}

/**
 * Used values of a block in an area. `given` is the width of its border box where something else decided it, such as a
 * table. Auto margins centre; where all is given, the right margin gives way (CSS 2.1 §10.3.3).
 */
export function usedBox(style: ComputedStyle, area: Area, given: Pt | null = definiteWidth(style, area.whole ?? area.width)): UsedBox {
  const whole = area.whole ?? area.width;
  const edges = edgesOf(style, whole);
  const margin = marginsOf(style, whole);
  const filling = Math.max(0, area.width - margin.left - margin.right);
  const width = given ?? boundedWidth(filling, style, whole);
  const room = Math.max(0, area.width - width - margin.left - margin.right);
  const autos = width === filling ? 0 : Number(style.marginLeft === "auto") + Number(style.marginRight === "auto");
  const x = area.x + margin.left + (style.marginLeft === "auto" && autos > 0 ? room / autos : 0);
  const content = { x: x + edges.left, width: Math.max(0, width - edges.left - edges.right) };
  const ratioWidth = style.boxSizing === "border-box" ? width : content.width;
  return { margin, edges, x, width, content, ...contentHeight(style, edges, ratioWidth) };
}
