import type { Diagnostic } from "./diagnostic.js";
/**
 * A diagnostic for people: its message, the line with carets under the fault, and the hint. Several lines, no line
 * break at the end, no colour.
 */
export declare function formatDiagnostic(diagnostic: Diagnostic): string;
/** What `formatDiagnostic` says, in the colours of a terminal. */
export declare function formatInColour(diagnostic: Diagnostic): string;
/** A diagnostic in one line, as editors and compilers have it: `path:line:column: severity[code]: message`. */
export declare function formatInShort({ severity, code, message, span }: Diagnostic): string;
