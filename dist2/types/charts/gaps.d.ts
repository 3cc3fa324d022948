import type { Diagnostic, Source } from "../diagnostics/index.js";
import type { ChartFiles } from "./chart-data.js";
import type { JsonObject } from "./chart-file.js";
/**
 * Rows that a chart would leave out without a word: a gap, a word or a NaN where it draws a number, nothing above 0 on a
 * logarithmic axis. A view that filters its rows has said itself which it leaves out.
 */
export declare function gapFaults(spec: JsonObject, files: ChartFiles, source: Source): readonly Diagnostic[];
