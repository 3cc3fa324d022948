import type { LaidOutDocument } from "../layout/index.js";
import type { Bookmark } from "./pdfkit-backend.js";
import type { StructureNode } from "./structure-node.js";
/** The headings of a document as bookmarks, each under the nearest heading before it that is of a higher level. */
export declare function bookmarksOf(root: StructureNode, document: LaidOutDocument, textOf: (node: StructureNode) => string): readonly Bookmark[];
