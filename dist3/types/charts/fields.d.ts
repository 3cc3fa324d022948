import type { Diagnostic, Source } from "../diagnostics/index.js";
import type { ChartFiles } from "./chart-data.js";
import type { JsonObject } from "./chart-file.js";
/** Fields that a chart names and its data have not: Vega-Lite would draw nothing for them, without a word. */
export declare function fieldFaults(spec: JsonObject, files: ChartFiles, source: Source): readonly Diagnostic[];
