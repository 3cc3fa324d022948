import type { BlockBox, MarkerBox } from "../../boxes/index.js";
import type { Pt } from "../../geometry/index.js";
import type { LayoutContext, Paragraphs } from "../context.js";
import { RememberedParagraph } from "./remembered-paragraph.js";
/** Prepared paragraphs of a document: one whose text did not change is not prepared again. */
export declare class ParagraphMemory implements Paragraphs {
    private readonly memories;
    /** The first marker of each text, by the style of its block. */
    private readonly markers;
    /** The first of the markers that are set as this one is. */
    markerLike(marker: MarkerBox): MarkerBox;
    /** The inline content of a block, prepared. */
    paragraphOf(block: BlockBox, measure: Pt, context: LayoutContext): RememberedParagraph;
}
