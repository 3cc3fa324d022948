import type { Diagnostic } from "../diagnostics/index.js";
import type { MarkupElement } from "../markup/index.js";
/**
 * The tree of a draft: each mistake is marked where it stands, with its code and message; those whose place is not printed are
 * listed before everything else.
 */
export declare function markFaults(root: MarkupElement, faults: readonly Diagnostic[]): MarkupElement;
