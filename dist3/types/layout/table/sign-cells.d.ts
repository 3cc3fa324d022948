import type { Pt } from "../../geometry/index.js";
import type { TableCellBox } from "../../boxes/index.js";
/** A cell of one line: what it has before and after the place that it is lined up by. */
interface NumberCell {
    readonly kind: "number";
    readonly before: Pt;
    readonly after: Pt;
    /** Whether its line may break, so that its column can be narrower. */
    readonly breaks: boolean;
}
/** A cell of one line that holds no number. */
interface WordsCell {
    readonly kind: "words";
    readonly width: Pt;
}
/** A cell that is lined up with those of its column. */
export type SignCell = NumberCell | WordsCell;
/** Widths on each side of the sign. */
export interface Sides {
    readonly before: Pt;
    readonly after: Pt;
}
/** A column whose cells are lined up on a sign: the widest of all, and of those that cannot break. */
export interface SignColumn {
    readonly most: Sides;
    readonly least: Sides;
}
/** The cells of a table that are lined up on a sign, and their columns. */
export interface SignAlignment {
    readonly columns: ReadonlyMap<number, SignColumn>;
    readonly cells: ReadonlyMap<TableCellBox, SignCell>;
}
export {};
