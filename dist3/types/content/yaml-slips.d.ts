import type { Diagnostic, Source, Span } from "../diagnostics/index.js";
import type { ErrorCode } from "yaml";
/** What the parser of YAML complains of, before it is put in words for authors. */
export interface SyntaxFault {
    readonly code: ErrorCode;
    readonly start: number;
}
/** The hint to quote `text`, in the quotes that it does not contain. */
export declare function quoteHint(written: string): string;
/** A text that YAML reads as something else for its first character, or `null` where that is not so. */
export declare function slipOfText(span: Span, text: string): Diagnostic | null;
/** The stretch from `start` to the end of its line, without white space at its end. */
export declare function restOfLine(source: Source, start: number): Span;
/**
 * A complaint of the parser in words for authors. `opened` is where the quotation mark or bracket stands that the
 * parser misses the end of, or `null`.
 */
export declare function translateSyntaxFault(source: Source, fault: SyntaxFault, opened: number | null): Diagnostic;
/** The line that a diagnostic stands on; 0 where it has no place. */
export declare function lineOf({ span }: Diagnostic): number;
