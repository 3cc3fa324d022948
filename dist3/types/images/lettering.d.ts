import type { Pt } from "../geometry/index.js";
import type { VectorImage } from "./drawable.js";
/** The size of the letters of a drawing at its own size: half of them are smaller, half larger; `null` where it has none. */
export declare function letteringOf(drawing: VectorImage): Pt | null;
