import type { Diagnostic, TracedText } from "../diagnostics/index.js";
import type { Range } from "../xml/index.js";
/** A stretch of markup with its character references resolved, and what was wrong in it. */
export interface ResolvedText {
    readonly text: TracedText;
    readonly diagnostics: readonly Diagnostic[];
}
/** Resolves the character references of `traced.text` within `range`. A reference that fails resolves to itself. */
export declare function resolveReferences(traced: TracedText, range: Range): ResolvedText;
