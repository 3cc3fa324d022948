import type { Diagnostic, DiagnosticCode, Source, Span } from "../../diagnostics/index.js";
/** A stretch of a CSS text by its offsets. */
export interface Stretch {
    readonly start: number;
    readonly end: number;
}
/** CSS as somebody wrote it, and the list that its mistakes go to. */
export interface CssText {
    readonly text: string;
    readonly diagnostics: Diagnostic[];
    /** Where a stretch of the text was written. */
    spanAt(stretch: Stretch): Span;
}
/** The text of a stylesheet. */
export declare function cssTextOf(source: Source): CssText;
/**
 * CSS that stands in another text, such as an attribute. Its stretches are exact where the span holds the very same
 * characters, else they are all the whole span.
 */
export declare function embeddedCss(text: string, span: Span): CssText;
/** What was found, and what to do about it. */
export interface Finding {
    readonly code: DiagnosticCode;
    readonly message: string;
    readonly hint: string | null;
}
/** Adds a mistake to those of the text. */
export declare function report(css: CssText, stretch: Stretch, finding: Finding): void;
/** A stretch of text as a message shows it: on one line, and short. */
export declare function excerpt(text: string): string;
