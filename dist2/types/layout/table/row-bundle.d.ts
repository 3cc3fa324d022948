import type { TableRowBox } from "../../boxes/index.js";
import type { LayoutContext } from "../context.js";
import type { RowsContent, TableGrid } from "../fragmentation/strip.js";
/** Rows that spanning cells hold together, in runs: most runs are one row. */
export declare function bundles(rows: readonly TableRowBox[]): readonly (readonly TableRowBox[])[];
/** Rows of a bundle, set: one piece of content that is cut only where it is taller than a page. */
export declare function setBundle(rows: readonly TableRowBox[], grid: TableGrid, context: LayoutContext): RowsContent;
