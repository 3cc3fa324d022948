import type { Edges, Pt, Rect } from "../geometry/index.js";
import type { CornerRadii } from "../style/index.js";
/** Radii of one corner, across and down. */
interface Radii {
    readonly x: Pt;
    readonly y: Pt;
}
/** A rectangle whose corners are quarters of ellipses. */
export interface RoundedRect {
    readonly rect: Rect;
    readonly topLeft: Radii;
    readonly topRight: Radii;
    readonly bottomRight: Radii;
    readonly bottomLeft: Radii;
}
/** Whether any corner is round. */
export declare function isRounded({ topLeft, topRight, bottomRight, bottomLeft }: CornerRadii): boolean;
/** A rectangle with the corners of a style; radii that do not fit beside each other shrink together (CSS Backgrounds 3 §4.5). */
export declare function rounded(rect: Rect, { topLeft, topRight, bottomRight, bottomLeft }: CornerRadii): RoundedRect;
/** The rounded rectangle inside one, so far from each of its sides. */
export declare function inset({ rect, topLeft, topRight, bottomRight, bottomLeft }: RoundedRect, by: Edges): RoundedRect;
/** The outline of a rounded rectangle as path operators, closed. */
export declare function roundedPath({ rect, topLeft, topRight, bottomRight, bottomLeft }: RoundedRect): string;
export {};
