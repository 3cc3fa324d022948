import type { BlockBox } from "../../boxes/index.js";
import type { ComputedStyle, PageStyle, StyledDocument } from "../../style/index.js";
import type { LayoutContext } from "../context.js";
import type { MarginBoxFragment } from "../fragment.js";
/** Blocks of margin boxes by their style, so that each is generated once a document. */
export type MarginBlocks = Map<ComputedStyle, BlockBox>;
/** Sets the margin boxes of one page, in the order of their names. */
export declare function marginBoxes(page: PageStyle, document: StyledDocument, known: MarginBlocks, context: LayoutContext): readonly MarginBoxFragment[];
