import { diagnostic } from "../../diagnostics/index.js";
/** The text of a stylesheet. */
export function cssTextOf(source) {
    return { text: source.text, diagnostics: [], spanAt: ({ start, end }) => ({ source, start, end }) };
}
/**
 * CSS that stands in another text, such as an attribute. Its stretches are exact where the span holds the very same
 * characters, else they are all the whole span.
 */
export function embeddedCss(text, span) {
    const verbatim = span.source.text.slice(span.start, span.end) === text;
    return {
        text,
        diagnostics: [],
        spanAt: ({ start, end }) => verbatim ? { source: span.source, start: span.start + start, end: span.start + end } : span,
    };
}
/** Adds a mistake to those of the text. */
export function report(css, stretch, finding) {
    css.diagnostics.push(diagnostic(finding.code, css.spanAt(stretch), finding.message, finding.hint));
}
/** A stretch of text as a message shows it: on one line, and short. */
export function excerpt(text) {
    const line = text.trim().replace(/\s+/g, " ");
    return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
