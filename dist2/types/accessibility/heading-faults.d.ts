import type { Diagnostic } from "../diagnostics/index.js";
import type { MarkupElement } from "../markup/index.js";
/** Headings that skip a level, a document that begins below the first, and headings without words. */
export declare function headingFaults(elements: readonly MarkupElement[]): readonly Diagnostic[];
