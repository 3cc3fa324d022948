import type { Nodes } from "mdast";
import type { Block } from "../model/index.js";
import type { BlockLowering } from "./lowering.js";
/** The blocks of a body, `depth` levels of lists and quotations deep. What no body may hold is reported. */
export declare function lowerBlocks(nodes: readonly Nodes[], lowering: BlockLowering, depth?: number): readonly Block[];
