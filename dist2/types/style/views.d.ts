import type { Edges, Pt } from "../geometry/index.js";
import type { BorderSide, ComputedStyle, CornerRadii } from "./computed-style.js";
import type { Colour } from "./values/colour.js";
import type { LengthPercentage } from "./values/length.js";
/** What a side of a box has of each sort of edge. */
interface SideViews {
    readonly margin: LengthPercentage | "auto";
    readonly padding: LengthPercentage;
    readonly border: BorderSide;
}
/** One sort of edge on all sides: `sides(style, "margin")`. */
export declare function sides<Sort extends keyof SideViews>(style: ComputedStyle, sort: Sort): Edges<SideViews[Sort]>;
/** The radii of all corners. */
export declare function corners(style: ComputedStyle): CornerRadii;
/** The rule between columns. */
export declare function columnRule(style: ComputedStyle): BorderSide;
/** The height that a page end may take an elastic box down to; `null` for all others. */
export declare function leastHeight({ height }: ComputedStyle): Pt | null;
/** Whether the height is that of the content, as far as `height` says. */
export declare function hasAutoHeight({ height }: ComputedStyle): boolean;
/** The style with other borders, and square corners. */
export declare function withBorders(style: ComputedStyle, { top, right, bottom, left }: Edges<BorderSide>): ComputedStyle;
/** The style as a mirror shows it: left is right, for borders and corners. */
export declare function mirrored(style: ComputedStyle): ComputedStyle;
/** The style with another background. */
export declare function withBackground(style: ComputedStyle, backgroundColor: Colour): ComputedStyle;
/** The style of a part of a box that something cuts off at its upper or lower edge: without any edge there. */
export declare function cutAt(style: ComputedStyle, side: "top" | "bottom"): ComputedStyle;
export {};
