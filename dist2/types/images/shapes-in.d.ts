import type { RasterImage, VectorOperation } from "./drawable.js";
/** How many shapes, texts and pictures operations draw, those of groups, masks and patterns too. */
export declare function shapesIn(operations: readonly VectorOperation[]): number;
/** Pixels of an image, those several times whose samples are unpacked and packed anew. */
export declare function pixelsOf({ pixels: { width, height }, effort }: RasterImage): number;
/** Pixels of all pictures in a drawing, each counted once. */
export declare function pixelsIn(operations: readonly VectorOperation[]): number;
