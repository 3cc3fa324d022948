import type { Edges } from "../../geometry/index.js";
import type { TableBox, TableCellBox } from "../../boxes/index.js";
import type { BorderSide } from "../../style/index.js";
type Border = Edges<BorderSide>;
/** No border on any side. */
export declare const noBorders: Border;
/** The borders of one cell: what they take of its room, and which of them it draws itself. */
interface CellBorders {
    readonly layout: Border;
    readonly painted: Border;
}
/** The borders of a table's parts where they collapse. */
export interface CollapsedBorders {
    readonly of: (cell: TableCellBox) => CellBorders;
    /** The widest winners on each side of the table, which lie half in it. */
    readonly outer: Border;
    /** The sides that the table draws in one stroke, because its own border wins on the whole of them and no background covers it. */
    readonly table: Border;
}
/** The borders of a table whose borders collapse; worked out once for each table. */
export declare function collapsedBorders(table: TableBox): CollapsedBorders;
export {};
