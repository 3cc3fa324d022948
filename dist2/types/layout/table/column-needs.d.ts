import type { Pt } from "../../geometry/index.js";
import type { TableBox, TableCellBox } from "../../boxes/index.js";
import type { IntrinsicWidths } from "../box-model.js";
import type { SignAlignment } from "./sign-cells.js";
/** What the content of a cell asks for, which may hold tables itself. */
type WidthsOf = (cell: TableCellBox) => IntrinsicWidths;
/** What a column asks for. */
export interface ColumnNeed {
    min: Pt;
    max: Pt;
    /** Share of the table in per cent, `null` where no cell asks for one. */
    percent: number | null;
    /** True where a cell or the column gives a length. */
    isFixed: boolean;
}
/** What each column of a table asks for (CSS 2.1 §17.5.2.2). */
export declare function columnNeeds(table: TableBox, widthsOf: WidthsOf, signs: SignAlignment): readonly ColumnNeed[];
/** Room of a table's width that columns do not get: its edges and the spacing around each column. */
export declare function widthAroundColumns(table: TableBox): Pt;
/** What a table asks for, its own edges included. */
export declare function tableIntrinsicWidths(table: TableBox, widthsOf: WidthsOf, signs: SignAlignment): IntrinsicWidths;
export {};
