import type { Diagnostic, Source } from "../diagnostics/index.js";
/** What is too much of an outline to be read at all, or `null`. */
export declare function beyondLimits(source: Source): Diagnostic | null;
