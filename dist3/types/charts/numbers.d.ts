import type { ChartFiles } from "./chart-data.js";
import type { JsonObject } from "./chart-file.js";
/**
 * A Vega specification in which numbers of a table are numbers. Vega-Lite reads as numbers only what is drawn: what a
 * transform computes with would be words, and `+` would put them side by side.
 */
export declare function withNumbers(spec: JsonObject, files: ChartFiles): JsonObject;
