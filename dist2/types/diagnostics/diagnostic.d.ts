import type { DiagnosticCode } from "./codes.js";
import type { Span } from "./source.js";
/** An error keeps its document from being written; a warning never does. */
export type Severity = "error" | "warning";
/** A mistake of the author: a value, with a place, that every stage collects and none throws. */
export interface Diagnostic {
    readonly code: DiagnosticCode;
    readonly severity: Severity;
    /** Lower case, no full stop, names in backticks: what was found and what was expected. */
    readonly message: string;
    /** `null` only where no source has the mistake: a missing folder, an unwritable output. */
    readonly span: Span | null;
    /** Starts with a verb: what to do about it. */
    readonly hint: string | null;
}
/** What a stage returns: its value, or `null` where mistakes left none, and all the mistakes it found. */
export interface Outcome<T> {
    readonly value: T | null;
    readonly diagnostics: readonly Diagnostic[];
}
