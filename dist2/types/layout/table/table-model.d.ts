import type { Edges, Pt, Rect } from "../../geometry/index.js";
import type { TableBox, TableCellBox } from "../../boxes/index.js";
import type { Colour, ComputedStyle } from "../../style/index.js";
import type { BorderModel } from "../fragmentation/strip.js";
/** The border model of a table. Collapsed borders leave no room between cells. */
export declare function borderModel({ style }: TableBox): BorderModel;
/**
 * Border and padding of a cell inside its grid area. Collapsed borders are centred on the lines of the grid: half of each
 * lies outside, in the neighbour.
 */
export declare function cellEdges(cell: TableCellBox, table: TableBox, whole: Pt): Edges;
/** Border and padding of a table around its grid: where borders collapse, the outer halves of the widest of each side. */
export declare function tableEdges(table: TableBox, whole: Pt): Edges;
/** A rectangle of the grid, grown by the halves of collapsed borders outside it. */
export declare function grown(rect: Rect, style: ComputedStyle, { collapses }: BorderModel): Rect;
/**
 * The style of a row or row group as it is painted. With separate borders these have none (CSS 2.1 §17.6); where borders
 * collapse, cells draw what wins.
 */
export declare function paintedStyle(style: ComputedStyle): ComputedStyle;
/** The style of a table as it is painted: where borders collapse, with those that win on a whole side. */
export declare function paintedTableStyle(table: TableBox): ComputedStyle;
/** The style of a cell as it is painted: with the borders that win, and over the background of its column. */
export declare function paintedCellStyle(cell: TableCellBox, table: TableBox, isOnBackground: boolean, below: Colour | null): ComputedStyle;
