import type { Diagnostic, Span, TracedText } from "../diagnostics/index.js";
/** Deepest nesting of lists, quotes, emphasis and links. */
export declare const deepestNesting = 16;
/**
 * How much work it is to parse a text, in characters of plain prose: a line and a mark cost as much as thirty of them, and a level
 * that a line stands in beyond its first as much as twenty.
 */
export declare function parsingEffort({ text }: TracedText): number;
/** What is too much of a text to be parsed at all, or `null`. It is looked for before the parser sees the text. */
export declare function beyondLimits(text: TracedText): Diagnostic | null;
/** The mistake of nesting deeper than anybody reads. */
export declare function tooDeep(span: Span): Diagnostic;
