import type { BlockContent, BoxBase } from "./box.js";
import type { RawNode } from "./raw-node.js";
/** The children of a block container in order: all block-level, or all inline-level (CSS 2.1 §9.2.1.1). */
export declare function blockContent(base: BoxBase, nodes: readonly RawNode[]): BlockContent;
/** What stands in the rows of a `flex` box: its blocks, and a block around each run of text (CSS Flexbox 1 §4). */
export declare function flexItems(base: BoxBase, nodes: readonly RawNode[]): BlockContent;
