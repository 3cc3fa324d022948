import type { Rect } from "../../geometry/index.js";
import type { Matrix } from "../drawable.js";
/** How a part of a plane is fitted into a room (SVG 1.1 §7.8). */
export interface Fit {
    /** Shares of the free room before it: 0, 0.5 or 1; `null` to stretch it. */
    readonly align: readonly [x: number, y: number] | null;
    /** True where it fills the room and what lies beyond is cut off. */
    readonly slices: boolean;
}
/** The whole of it in the middle. */
export declare const wholeInMiddle: Fit;
/** What `preserveAspectRatio` says, or `null`. */
export declare function parseFit(text: string): Fit | null;
/** A `viewBox`, or `null`; one without width or height shows nothing. */
export declare function parseViewBox(text: string): Rect | null;
/** The map that brings `view` into `room`. */
export declare function fitted(view: Rect, room: Rect, { align, slices }: Fit): Matrix;
