import type { Outcome, Span } from "../diagnostics/index.js";
import type { ColumnAlignment } from "./column-alignment.js";
import type { RichText } from "./rich-text.js";
/** The cells of a table, row by row. */
export interface TableFilling {
    readonly header: readonly RichText[];
    readonly rows: readonly (readonly RichText[])[];
    /** One a column. */
    readonly align: readonly ColumnAlignment[];
}
/** Where somebody wants the columns of a table, from the first. */
export interface AskedAlignment {
    readonly sides: readonly ColumnAlignment[];
    readonly span: Span;
}
/** A row with its place, for what is said of it. */
export interface TableRow {
    readonly cells: readonly RichText[];
    readonly span: Span;
}
/**
 * The table of these rows, the header first; what concerns it as a whole is placed at `start`. Short rows are filled.
 * `separator` is what separates cells in the file, in words.
 */
export declare function tableOfRows(start: Span, [header, ...rows]: readonly TableRow[], separator?: string): Outcome<TableFilling>;
/** The table with its columns where `align` puts them, and the usual place for those behind the last that it names. */
export declare function alignedTable(filling: TableFilling, align: AskedAlignment | null): Outcome<TableFilling>;
