import type { Paragraph, Table } from "mdast";
import type { Span } from "../diagnostics/index.js";
import type { RichText, TableBlock } from "../model/index.js";
import type { Lowering } from "./lowering.js";
type BlockLowering = Omit<Lowering, "joins">;
/** Short rows are filled to the width of the header; what a long row has beyond it is reported. */
export declare function lowerTable(node: Table, span: Span, lowering: BlockLowering, depth: number): TableBlock;
/** The caption that a paragraph `: Caption {#tbl-id}` gives to the table before or behind it, or `null`. */
export declare function captionParagraph(node: Paragraph, lowering: BlockLowering): RichText | null;
export {};
