import type { Span } from "../diagnostics/index.js";
/** Words that an edition must not hold, and where they were written. */
export interface Secret {
    readonly words: string;
    readonly span: Span;
}
/** All words that stand in a value of the model: each paragraph, cell or plain text by itself. `around` is its place where it has none. */
export declare function wordsIn(value: unknown, around: Span): readonly Secret[];
