import type { BlockBox, BlockLevelBox } from "../../boxes/index.js";
import type { IntrinsicWidths } from "../box-model.js";
import type { LayoutContext } from "../context.js";
/** What the content of a block asks for, without its edges. */
export declare function contentWidths(box: BlockBox, context: LayoutContext): IntrinsicWidths;
/** What a block or a table asks for, margins included (CSS Sizing 3 §5). Percentages count as 0. */
export declare function intrinsicWidths(box: BlockLevelBox, context: LayoutContext): IntrinsicWidths;
