import type { Code } from "mdast";
import type { Span } from "../diagnostics/index.js";
import type { Block } from "../model/index.js";
import type { BlockLowering } from "./lowering.js";
/**
 * What a directive of MyST is set as, `null` where the block of code is none: notes and their like, formulas, pictures. Of
 * any other it is said that it prints as code.
 */
export declare function directiveBlocks(node: Code, span: Span, lowering: BlockLowering, depth: number): readonly Block[] | null;
