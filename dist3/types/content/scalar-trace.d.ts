import type { Source, TracedText } from "../diagnostics/index.js";
/** How a scalar is written. */
export type ScalarStyle = "plain" | "single-quoted" | "double-quoted" | "literal" | "folded";
/** Where a scalar's characters stand, without quotes, and in a block without the header line. */
export interface ScalarPlace {
    readonly source: Source;
    readonly start: number;
    readonly end: number;
    readonly style: ScalarStyle;
}
/**
 * The value of a scalar with the way back to the file for each of its characters. A line break that YAML folds to a
 * space vanishes between two Chinese characters.
 */
export declare function traceScalar(value: string, place: ScalarPlace): TracedText;
