import type { DiagnosticCode } from "./codes.js";
import type { Diagnostic, Outcome } from "./diagnostic.js";
import type { Span } from "./source.js";
/** A mistake of the kind `code`, with the severity that the table of codes gives it. */
export declare function diagnostic(code: DiagnosticCode, span: Span | null, message: string, hint?: string | null): Diagnostic;
/** Puts mistakes behind those already found. A spread call would exhaust the stack where a file has very many. */
export declare function addDiagnostics(found: Diagnostic[], more: Iterable<Diagnostic>): void;
/** What a stage made, or `null`; what it found wrong is put behind what was found before. */
export declare function valueOf<Value>({ value, diagnostics }: Outcome<Value>, found: Diagnostic[]): Value | null;
/** Whether any of the mistakes is an error, so that no document can be made. */
export declare function hasErrors(diagnostics: readonly Diagnostic[]): boolean;
