import type { Diagnostic } from "../diagnostics/index.js";
import type { MarkupElement } from "../markup/index.js";
/** A document that does not say its language: a screen reader would guess a voice. */
export declare function languageFaults(root: MarkupElement): readonly Diagnostic[];
