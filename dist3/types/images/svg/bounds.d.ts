import type { Rect } from "../../geometry/index.js";
import type { Matrix, Path, VectorOperation } from "../drawable.js";
/** Grows around points. */
export declare class Bounds {
    #private;
    /** Takes a point in. */
    add(x: number, y: number): void;
    /** The rectangle around all points, or `null` where there was none. */
    get rect(): Rect | null;
}
/** Takes in what a path covers, without its stroke. */
export declare function addPath(bounds: Bounds, path: Path, matrix?: Matrix, reach?: number): void;
/** Takes in what operations cover: `strokes` says whether the widths of strokes count. Texts are guessed at. */
export declare function addOperations(bounds: Bounds, operations: readonly VectorOperation[], matrix: Matrix, strokes: boolean): void;
/** The rectangle around operations in the space of `matrix`, without the widths of strokes; `null` around nothing. */
export declare function boundsOf(operations: readonly VectorOperation[], matrix?: Matrix): Rect | null;
/** The smallest rectangle along the axes around a rectangle that has been mapped. */
export declare function mappedRect(rect: Rect, matrix: Matrix): Rect;
