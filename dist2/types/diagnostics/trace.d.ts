import type { Source, Span } from "./source.js";
import type { Segment, TracedText } from "./traced-text.js";
/** Index of the last segment that starts at or before `offset`: the one that holds it. */
export declare function segmentIndexAt(segments: readonly Segment[], offset: number): number;
/**
 * The place that `traced.text[start, end)` was written in: narrowed to the very characters where the trace is linear,
 * else the span of the segment that holds `start`. A stretch over several segments of one source spans them all.
 */
export declare function spanWithin(traced: TracedText, start: number, end: number): Span;
/** The span of all of a traced text. */
export declare function spanOf(traced: TracedText): Span;
/** `text` as it stands at `start` in `source`, character for character. */
export declare function traceAll(source: Source, start?: number, text?: string): TracedText;
