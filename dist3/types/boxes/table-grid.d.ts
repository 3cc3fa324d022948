import type { BlockContent, BoxBase, TableCellBox, TableRowBox } from "./box.js";
/** A cell that has no place yet. */
interface RawCell {
    readonly base: BoxBase;
    readonly content: BlockContent;
    readonly strings: TableCellBox["strings"];
}
/** A row whose cells have no place yet. */
export interface RawRow {
    readonly base: BoxBase;
    readonly cells: readonly RawCell[];
}
/** Row groups with their cells on one grid. */
export interface Grid {
    readonly groups: readonly (readonly TableRowBox[])[];
    readonly columnCount: number;
}
/**
 * The grid that rows and spans make (HTML §4.9.12): a cell goes to the first columns that are free, spans end with their
 * group. Other than in HTML, cells never lie over one another.
 */
export declare function placeCells(groups: readonly (readonly RawRow[])[]): Grid;
export {};
