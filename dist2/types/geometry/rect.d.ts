import type { Pt } from "./length.js";
/** Width and height of a page, a box or an image. */
export interface Size {
    readonly width: Pt;
    readonly height: Pt;
}
/** A rectangle on a page: origin top left, y down. */
export interface Rect extends Size {
    readonly x: Pt;
    readonly y: Pt;
}
/** One value for each side of a box, in CSS order. */
export interface Edges<T = Pt> {
    readonly top: T;
    readonly right: T;
    readonly bottom: T;
    readonly left: T;
}
/** What is cut off a rectangle on its sides: shares of its height and of its width. */
export type Insets = Edges;
