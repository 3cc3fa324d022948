import type { Diagnostic, Span } from "../diagnostics/index.js";
/** What is wrong with the characters of a text that stands at `span`. */
export declare function characterFaults(text: string, span: Span): readonly Diagnostic[];
