import type { BlockLevelBox } from "../../boxes/index.js";
/** A stretch of what a box with columns holds: blocks that go into the columns, or one that stands across them. */
export type Stretch = {
    readonly kind: "columns";
    readonly boxes: readonly BlockLevelBox[];
} | {
    readonly kind: "spanner";
    readonly box: BlockLevelBox;
};
/** What a box with columns holds, in stretches: a spanner ends the columns above it, and others begin below. */
export declare function stretchesOf(boxes: readonly BlockLevelBox[]): readonly Stretch[];
