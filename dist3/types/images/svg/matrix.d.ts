import type { Matrix } from "../drawable.js";
/** The map that changes nothing. */
export declare const identity: Matrix;
/** First `inner`, then `outer`. */
export declare function multiply(outer: Matrix, inner: Matrix): Matrix;
/** The map back, or `null` where a map makes a plane a line. */
export declare function inverse([a, b, c, d, e, f]: Matrix): Matrix | null;
/** Where a map brings a point. */
export declare function pointAt([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number];
/** Moves right and down. */
export declare function translation(x: number, y: number): Matrix;
/** Turns around the origin, clockwise where y grows downwards. */
export declare function rotation(degrees: number): Matrix;
