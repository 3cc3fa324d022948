import type { Source, Span, TracedText } from "../diagnostics/index.js";
/** `text` with the characters that markup reserves written as references, exactly as Handlebars escapes. */
export declare function escapeMarkup(text: string): string;
/** Collects printed text and where each piece of it came from. */
export declare class TracedPrinter {
    private readonly pieces;
    private readonly segments;
    private written;
    /** Number of code units printed so far. */
    get length(): number;
    /** Prints `text`, which stands at `start` in `source` character for character. */
    printVerbatim(text: string, source: Source, start: number): void;
    /** Prints `text`, all of which stands for all of `span`. */
    printFor(text: string, span: Span): void;
    /** Prints traced text as it stands. */
    printTraced({ text, segments }: TracedText): void;
    /** Prints traced text with the characters that markup reserves escaped. */
    printEscaped({ text, segments }: TracedText): void;
    /** What was printed. `span` is the place of an empty text. */
    finish(span: Span): TracedText;
    private printLinear;
    private append;
}
