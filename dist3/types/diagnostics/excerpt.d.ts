import type { Span } from "./source.js";
/** A line of a source with the carets that go under it, of equal visual offset. */
export interface Excerpt {
    readonly line: number;
    readonly column: number;
    readonly text: string;
    readonly carets: string;
}
/** `text` without what could move a terminal's cursor or turn its text around. */
export declare function printable(text: string): string;
/** The first line of `span`, cut to a readable width around its start, and the carets under it. */
export declare function excerptOf(span: Span): Excerpt;
