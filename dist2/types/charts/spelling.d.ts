import type { Diagnostic, Source } from "../diagnostics/index.js";
import type { JsonObject } from "./chart-file.js";
/** Slips of the pen that Vega-Lite would draw nothing for, or something else, without a place: keys of views, channels, and their types. */
export declare function spellingFaults(view: JsonObject, source: Source, isOuter?: boolean): readonly Diagnostic[];
