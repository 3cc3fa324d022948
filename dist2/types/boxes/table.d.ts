import type { BlockContent, BoxBase, TableBox } from "./box.js";
import type { RawNode } from "./raw-node.js";
/** Makes what stands in a cell or a caption: block content, which may hold tables again. */
type ContentOf = (base: BoxBase, nodes: readonly RawNode[]) => BlockContent;
/** A table with every cell at its place on the grid. */
export declare function tableBox(base: BoxBase, children: readonly RawNode[], contentOf: ContentOf): TableBox;
export {};
