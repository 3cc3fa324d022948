import type { Span } from "../../diagnostics/index.js";
import type { MarkupElement } from "../../markup/index.js";
/** The place of an element for its author: that of the first words in it, or of its start tag where a template wrote all of it. */
export declare function wordsPlace(element: MarkupElement): Span;
