import type { RawNode } from "./raw-node.js";
/**
 * Siblings where each box of display `run-in` has become the first words of the block that follows it (CSS 2.0 §9.2.3).
 * One that holds blocks, or that nothing follows that begins with running text, stays a block. Of several in a row the last runs in.
 */
export declare function withRunIns(nodes: readonly RawNode[]): readonly RawNode[];
