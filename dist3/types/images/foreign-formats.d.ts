import type { Diagnostic, Span } from "../diagnostics/index.js";
/** Why bytes that no reader takes are not taken, and what to save them as. */
export declare function foreignFault(bytes: Uint8Array, span: Span): Diagnostic;
