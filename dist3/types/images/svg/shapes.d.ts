import type { Matrix, Path } from "../drawable.js";
/** An ellipse as four curves. */
export declare function ellipse(cx: number, cy: number, rx: number, ry: number): Path;
/** A rectangle, its corners round where `rx` and `ry` say so. */
export declare function rectangle({ x, y, width, height }: {
    x: number;
    y: number;
    width: number;
    height: number;
}, radiusX: number, radiusY: number): Path;
/** Straight lines from point to point. */
export declare function polygon(values: readonly number[], closed: boolean): Path;
/** The path, each of its points mapped. */
export declare function mapped(path: Path, [a, b, c, d, e, f]: Matrix): Path;
