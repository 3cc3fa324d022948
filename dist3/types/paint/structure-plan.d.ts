import { type MarkupElement } from "../markup/index.js";
import type { StructurePlan } from "./structure-node.js";
/**
 * Plans the structure of a document from its element tree alone, by the roles of the vocabulary: one node for one
 * paragraph, list or table, however many pages it will stand on. `leads` says which links lead anywhere; the others
 * are plain text.
 */
export declare function planStructure(root: MarkupElement, leads: (link: MarkupElement) => boolean): StructurePlan;
