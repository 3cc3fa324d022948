/** One sheet of a workbook. */
export interface Sheet {
    readonly name: string;
    /** What stands in it; `null` where it cannot be read or has more cells than any table may. */
    readonly cells: () => SheetCells | null;
}
/** The cells of a sheet. */
interface SheetCells {
    /** From the first row and column, each cell as it is shown. */
    readonly rows: readonly (readonly string[])[];
    /** The first cell whose formula was never worked out, `B3`; `null` where there is none. */
    readonly unsolved: string | null;
}
/** The sheets of a workbook in their order; `null` where the bytes are none, or are encrypted. */
export declare function openWorkbook(bytes: Uint8Array): readonly Sheet[] | null;
export {};
