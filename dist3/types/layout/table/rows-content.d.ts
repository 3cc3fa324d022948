import type { Pt } from "../../geometry/index.js";
import type { CellPart, RowPart, RowsContent, TableGrid } from "../fragmentation/strip.js";
/** Room above the content of a cell: its edge, and where its alignment puts it; where it goes on, its padding. */
export declare function topEdge({ openTop, edges, above, cell }: CellPart): Pt;
/** Rows as content of a strip; one at least. */
export declare function rowsContent(rows: readonly RowPart[], grid: TableGrid): RowsContent;
