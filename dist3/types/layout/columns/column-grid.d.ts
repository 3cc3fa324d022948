import type { Pt } from "../../geometry/index.js";
import type { ComputedStyle } from "../../style/index.js";
import type { Area } from "../box-model.js";
import type { ColumnGrid } from "../fragmentation/strip.js";
/** Whether a style sets its content in columns. */
export declare function hasColumns({ columnCount, columnWidth }: ComputedStyle): boolean;
/** Room between columns; `normal` is 1em. */
export declare function columnGapOf({ columnGap, fontSize }: ComputedStyle, whole: Pt): Pt;
/** The columns that a style asks for in an area (CSS Multi-column 1 §3.4). */
export declare function columnGrid(style: ComputedStyle, { x, width }: Area): ColumnGrid;
