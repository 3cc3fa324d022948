import type { Pt } from "../../geometry/index.js";
import type { BlockBox, InlineLevelBox } from "../../boxes/index.js";
import type { InlineItem } from "../../text/index.js";
import type { LayoutContext } from "../context.js";
import type { InlineTag } from "./inline-tag.js";
type Item = InlineItem<InlineTag>;
/** The inline content of a block container, flattened for the text engine. */
export declare function inlineItemsOf(boxes: readonly InlineLevelBox[], block: BlockBox, measure: Pt, context: LayoutContext): readonly Item[];
export {};
