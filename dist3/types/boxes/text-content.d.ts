import type { MarkupElement } from "../markup/index.js";
/** All text inside an element but for its footnotes, white space collapsed and trimmed. */
export declare function elementText(element: MarkupElement): string;
