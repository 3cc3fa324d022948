import type { Outcome, Source } from "../diagnostics/index.js";
import type { ChartFiles } from "./chart-data.js";
/** The data of a chart for those who read them: words of its columns, and rows of words. */
export interface ChartTable {
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
}
/**
 * The rows that a chart is drawn from, in the columns that it draws; all columns where it computes others from them.
 * Refused is what has no rows of its own, and more rows than anybody reads.
 */
export declare function chartTable(source: Source, files: ChartFiles): Outcome<ChartTable>;
