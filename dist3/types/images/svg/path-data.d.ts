import type { Path, PathStep } from "../drawable.js";
/** An arc as Bézier curves of at most a quarter (SVG 1.1, F.6). */
export declare function arcSteps(from: readonly [number, number], radii: readonly [number, number], turn: {
    degrees: number;
    large: boolean;
    sweep: boolean;
}, to: readonly [number, number]): PathStep[];
/** The steps of path data, or `null` where they make no sense. */
export declare function parsePath(text: string): Path | null;
