import type { Finding } from "../finding.js";
import type { StructureNode } from "../structure-tree.js";
/** Rows of tables, lists, tables of contents, ruby and warichu: what stands in what. */
export declare function nestingRows(node: StructureNode): Generator<Finding>;
