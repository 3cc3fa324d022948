import type { StructureNode } from "./structure-node.js";
/**
 * The header cells of every cell of a table whose headers span columns or rows, so that their scopes alone do not say
 * what a cell is of; nothing for a table that is simpler. Headers of columns come first, the outermost before the others.
 */
export declare function headersOf(table: StructureNode): ReadonlyMap<StructureNode, readonly StructureNode[]>;
