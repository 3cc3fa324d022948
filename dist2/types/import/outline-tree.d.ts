import type { OutlineBlock, OutlineText } from "./outline.js";
/** A heading with the blocks under it, and the headings below it. The root has no heading and level 0. */
export interface OutlineNode {
    readonly heading: OutlineText | null;
    readonly level: number;
    readonly blocks: OutlineBlock[];
    readonly children: OutlineNode[];
}
/** The outline as a tree: a heading of a deeper level lies below the one before it. */
export declare function treeOf(blocks: readonly OutlineBlock[]): OutlineNode;
/** The nodes below one, in the order of the outline. */
export declare function nodesBelow(node: OutlineNode): OutlineNode[];
