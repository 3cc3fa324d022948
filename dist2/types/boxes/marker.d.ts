import type { BoxBase, MarkerBox } from "./box.js";
import type { Walk } from "./walk.js";
/** The marker of a list item, or `null` where it has none. */
export declare function markerOf(base: BoxBase, walk: Walk): MarkerBox | null;
