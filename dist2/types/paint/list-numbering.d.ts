import type { LaidOutDocument } from "../layout/index.js";
import type { MarkupElement } from "../markup/index.js";
import type { StructureNode } from "./structure-node.js";
/** The `list-style-type` of every list item that is on a page. */
export type ListStyles = ReadonlyMap<MarkupElement, string>;
/** Finds the list styles of a document. */
export declare function listStyles(document: LaidOutDocument): ListStyles;
/**
 * How the items of a list are marked. The standard has no word for Chinese numerals, nor for marks of one's own: the
 * first count as decimal numbers, the second as discs.
 */
export declare function listNumbering(list: StructureNode, styles: ListStyles): string;
