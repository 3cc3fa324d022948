/** How many columns and rows a cell covers; both at least 1. */
export interface CellSpan {
    readonly columns: number;
    readonly rows: number;
}
/** The first place where a table is not regular: the number of the row from 0, and how its cells differ from what it should be. */
export type Irregularity = {
    readonly row: number;
    readonly kind: "overlap" | "beyond";
} | {
    readonly row: number;
    readonly kind: "width";
    readonly covered: number;
    readonly expected: number;
};
/**
 * Where a table is not a grid in which every row covers the same columns once (ISO 14289-1 §7.2 asks for one); `null`
 * where it is. Cells go to the first free columns of their row, and span no further than their group.
 */
export declare function irregularityOf(groups: readonly (readonly (readonly CellSpan[])[])[]): Irregularity | null;
