import type { Pt } from "../../geometry/index.js";
import type { BlockBox } from "../../boxes/index.js";
import type { Area } from "../box-model.js";
import type { LayoutContext } from "../context.js";
import type { Strip } from "../fragmentation/strip.js";
import type { KeptBlocks } from "./flow.js";
/** Measures a block and all it holds for pages; `written` has what is in it as earlier rounds wrote it. */
export declare function measureBlock(block: BlockBox, area: Area, context: LayoutContext, written?: KeptBlocks | null): Strip;
/** Measures a block that is set in one piece; `given` is the width of its border box. */
export declare function measurePiece(block: BlockBox, area: Area, context: LayoutContext, given: Pt): Strip;
/** Measures what a block holds, without the block's own edges: the inside of a table cell. */
export declare function measureContent(block: BlockBox, width: Pt, context: LayoutContext): Strip;
