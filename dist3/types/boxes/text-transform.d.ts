import type { TracedText } from "../diagnostics/index.js";
import type { ComputedStyle } from "../style/index.js";
/**
 * The text in its case; `before` is what stands before it in its paragraph, for a word may go over the edge of an
 * element. A letter whose other case is longer stays as it is, so that the trace holds (ß).
 */
export declare function transformText(traced: TracedText, transform: ComputedStyle["textTransform"], before?: string): TracedText;
