import type { ComputedStyle, StyledDocument } from "../style/index.js";
import type { BlockBox } from "./box.js";
/** The block container of a margin box: generated content that belongs to the page, hung on the root element. */
export declare function marginBoxContent(style: ComputedStyle, document: StyledDocument): BlockBox;
