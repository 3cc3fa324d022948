import type { StructureNode } from "./structure-node.js";
/** Table attributes of a cell (ISO 32000-1 table 349): spans where they are more than one, and the scope of a header. */
export declare function tableAttributes(node: StructureNode): Record<string, string | number>;
/** How many columns or rows a cell covers. */
export declare function spanOf({ element }: StructureNode, name: string): number;
/** What a header cell is of: what the markup says, else columns in the head of the table and rows in its body. */
export declare function scopeOf(node: StructureNode): string;
