import type { Outcome, Source, Span, TracedText } from "../diagnostics/index.js";
/** One row of a CSV file. */
interface CsvRow {
    readonly cells: readonly TracedText[];
    readonly span: Span;
}
/** The rows of a file. */
interface CsvTable {
    /** Lines without a character are none; no row is longer than the header by empty cells alone. */
    readonly rows: readonly CsvRow[];
    /** What separates their cells, in words: `a semicolon`. */
    readonly separator: string;
}
/** Separators, quotation marks and line ends of a text: what taking it apart takes. */
export declare function countMarks(text: string): number;
/**
 * The rows of a CSV file (RFC 4180), separated by commas, semicolons, tabs or vertical bars, whichever its rows agree on,
 * or by what a first line `sep=;` names. Rows may differ in length. A file whose quotation marks do not fit together has no rows.
 */
export declare function readCsv(source: Source): Outcome<CsvTable>;
export {};
