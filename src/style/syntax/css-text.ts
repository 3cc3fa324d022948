import type { Diagnostic, DiagnosticCode, Source, Span } from "../../diagnostics/index.js";
import { diagnostic } from "../../diagnostics/index.js";

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
export function cssTextOf(source: Source): CssText {
  return { text: source.text, diagnostics: [], spanAt: ({ start, end }) => ({ source, start, end }) };
}

/**
 * CSS that stands in another text, such as an attribute. Its stretches are exact where the span holds the very same
 * characters, else they are all the whole span.
 */
export function embeddedCss(text: string, span: Span): CssText {
  const verbatim = span.source.text.slice(span.start, span.end) === text;
  return {
    text,
    diagnostics: [],
    spanAt: ({ start, end }) =>
      verbatim ? { source: span.source, start: span.start + start, end: span.start + end } : span,
  };
}

/** What was found, and what to do about it. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string | null;
}

/** Adds a mistake to those of the text. */
export function report(css: CssText, stretch: Stretch, finding: Finding): void {
  css.diagnostics.push(diagnostic(finding.code, css.spanAt(stretch), finding.message, finding.hint));
}

/** A stretch of text as a message shows it: on one line, and short. */
export function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
