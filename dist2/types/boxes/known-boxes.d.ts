import type { BoxTree } from "./box.js";
/** A tree that has the boxes of another one wherever both have the same, so that what was made of them is found again. */
export declare function withKnownBoxes(tree: BoxTree, { root: known }: BoxTree): BoxTree;
