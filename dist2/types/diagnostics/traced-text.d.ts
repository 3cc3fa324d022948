import type { Span } from "./source.js";
/**
 * Where a stretch of generated text came from. `linear` says that each code unit of the stretch stands for the code
 * unit at the same distance from `span.start`; otherwise the whole stretch stands for the whole span (an escaped
 * character, a folded line, a computed value).
 */
export interface Segment {
    /** Offset of the first code unit in the generated text. */
    readonly start: number;
    readonly span: Span;
    readonly linear: boolean;
}
/** Generated text that remembers where it came from. Segments ascend by `start`; the first starts at 0. */
export interface TracedText {
    readonly text: string;
    readonly segments: readonly Segment[];
}
