import type { Pt } from "../../geometry/index.js";
import type { TableBox } from "../../boxes/index.js";
import type { LayoutContext } from "../context.js";
import type { SignAlignment } from "./sign-cells.js";
/** Used width of a table's border box and of each column. */
export interface TableWidths {
    readonly width: Pt;
    readonly columns: readonly Pt[];
    /** What the longest words and boxes of the columns need more than there is; 0 where all fit. */
    readonly lacks: Pt;
}
/** What else widths depend on. */
interface WidthSetting {
    readonly context: LayoutContext;
    readonly signs: SignAlignment;
    /** The width where something else decides it. */
    readonly fixed: Pt | undefined;
}
/** Widths of a table and its columns in a container of width `whole`. */
export declare function tableWidths(table: TableBox, whole: Pt, { context, signs, fixed }: WidthSetting): TableWidths;
export {};
