import type { Pt } from "../../geometry/index.js";
import type { TableBox, TableCellBox } from "../../boxes/index.js";
import type { IntrinsicWidths } from "../box-model.js";
import type { LayoutContext } from "../context.js";
import type { SignAlignment, SignColumn } from "./sign-cells.js";
/** Which cells of a table are lined up on a sign of their column, by the widths of what stands around it. */
export declare function signAlignment(table: TableBox, context: LayoutContext): SignAlignment;
/** What a column asks for so that its numbers can stand under each other, without the edges of cells. */
export declare function signWidths({ most, least }: SignColumn): IntrinsicWidths;
/** Room on both sides of the line of a cell in `width`; `null` where the sign does not place it. */
export declare function roomAround(cell: TableCellBox, width: Pt, { columns, cells }: SignAlignment): {
    readonly left: Pt;
    readonly right: Pt;
} | null;
