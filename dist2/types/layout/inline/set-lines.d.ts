import type { Pt } from "../../geometry/index.js";
import type { BlockBox } from "../../boxes/index.js";
import type { LayoutContext } from "../context.js";
import type { SetLine } from "./set-line.js";
/** The lines of a block's inline content at a width. */
export declare function setLines(block: BlockBox, width: Pt, context: LayoutContext): readonly SetLine[];
