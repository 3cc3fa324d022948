import type { OutlineBlock, OutlineText } from "./outline.js";
import type { OutlineNode } from "./outline-tree.js";
/** Free Markdown, and the pieces of the outline that it is made of. */
export interface OutlineBody {
    readonly markdown: string;
    readonly pieces: readonly OutlineText[];
}
/** Blocks as one text, in their order. Two lists that follow each other stay two. */
export declare function bodyOfBlocks(blocks: readonly OutlineBlock[]): OutlineBody;
/** Everything under a heading, deeper headings as bold lines. */
export declare function blocksOfNode({ blocks, children }: OutlineNode): OutlineBlock[];
/** Several texts as one, with an empty line between them. */
export declare function joinedBodies(bodies: readonly OutlineBody[]): OutlineBody;
