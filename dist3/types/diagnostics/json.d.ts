import type { DiagnosticCode } from "./codes.js";
import type { Diagnostic, Severity } from "./diagnostic.js";
import type { Position } from "./position.js";
/** Version of the shape below; a field that changes its meaning or goes away raises it. */
declare const version = 1;
/** One end of a span for programs: line and column as people count, the offset in UTF-16 code units from 0. */
interface JsonPosition extends Position {
    readonly offset: number;
}
interface JsonPlace {
    readonly path: string;
    readonly start: JsonPosition;
    /** The first character after the span. */
    readonly end: JsonPosition;
}
interface JsonDiagnostic {
    readonly version: typeof version;
    readonly code: DiagnosticCode;
    readonly severity: Severity;
    readonly message: string;
    readonly hint: string | null;
    readonly place: JsonPlace | null;
}
/** A diagnostic as plain data for programs; the order of its keys is fixed. */
export declare function diagnosticToJson({ code, severity, message, hint, span }: Diagnostic): JsonDiagnostic;
export {};
