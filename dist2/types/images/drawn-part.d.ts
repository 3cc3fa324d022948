import type { VectorImage } from "./drawable.js";
/** A drawing without the blank around what is drawn, at the same scale; the same drawing where there is none. */
export declare function drawnPart(drawing: VectorImage): VectorImage;
