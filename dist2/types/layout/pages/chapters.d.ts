import type { BlockBox } from "../../boxes/index.js";
/**
 * A box as the boxes that its pages hold, where what it holds begins on pages of its own: each can be measured and set by itself.
 * Boxes around such beginnings are there once for each; only the first asks for the page that all of it begins on.
 */
export declare function chaptersOf(box: BlockBox): readonly BlockBox[];
