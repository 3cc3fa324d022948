import type { Edges, Pt } from "../geometry/index.js";
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
export declare function used(length: LengthPercentage, whole: Pt): Pt;
/** Border and padding on each side; percentages are of the containing width, on all sides. */
export declare function edgesOf(style: ComputedStyle, whole: Pt): Edges;
/** Margins with `auto` taken as 0. */
export declare function marginsOf(style: ComputedStyle, whole: Pt): Edges;
/** Width of the border box that a length or a share gives. */
export declare function borderBoxWidth(style: ComputedStyle, width: LengthPercentage, whole: Pt): Pt;
/** The least and the greatest width of the border box that a style allows. */
export declare function widthBounds(style: ComputedStyle, whole: Pt): {
    readonly min: Pt;
    readonly max: Pt;
};
/** A width between the bounds of a style; the least wins over the greatest (CSS 2.1 §10.4). */
export declare function boundedWidth(width: Pt, style: ComputedStyle, whole: Pt): Pt;
/** Width of the border box where the style gives one. */
export declare function definiteWidth(style: ComputedStyle, whole: Pt): Pt | null;
/** The greatest height of the content box that a style gives as a length. */
export declare function greatestHeight(style: ComputedStyle, edges: Edges): Pt;
/**
 * Used values of a block in an area. `given` is the width of its border box where something else decided it, such as a
 * table. Auto margins centre; where all is given, the right margin gives way (CSS 2.1 §10.3.3).
 */
export declare function usedBox(style: ComputedStyle, area: Area, given?: Pt | null): UsedBox;
