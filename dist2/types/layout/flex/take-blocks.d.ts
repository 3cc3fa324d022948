import type { Pt } from "../../geometry/index.js";
import type { BoxBase } from "../../boxes/index.js";
import type { BlockPart, BlocksContent, Fill, Taken } from "../fragmentation/strip.js";
/** Takes of a block as much as a room holds. */
type TakeFill = (fill: Fill, room: Pt, must: boolean) => Taken<Fill>;
/** Blocks side by side as content of a strip. */
export declare function blocksContent(source: BoxBase, parts: readonly BlockPart[], height: Pt): BlocksContent;
/** Takes of blocks side by side as much as a room holds: a part of each. */
export declare function takeBlocks(content: BlocksContent, room: Pt, must: boolean, takeFill: TakeFill): Taken;
export {};
