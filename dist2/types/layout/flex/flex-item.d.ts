import type { Pt } from "../../geometry/index.js";
import type { BlockLevelBox } from "../../boxes/index.js";
import type { LayoutContext } from "../context.js";
import type { FlexNeed } from "./flexible-widths.js";
/** A block that stands in a row. */
export interface FlexItem extends FlexNeed {
    readonly box: BlockLevelBox;
}
/** What a block asks for in a row of a box that is `whole` wide (CSS Flexbox 1 §9.2, §4.5). */
export declare function flexItem(box: BlockLevelBox, whole: Pt, context: LayoutContext): FlexItem;
