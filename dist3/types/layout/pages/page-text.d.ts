import type { BoxTree, PageTextBox } from "../../boxes/index.js";
import type { MarkupElement } from "../../markup/index.js";
import type { RunningStrings } from "./running-strings.js";
/** What a round of layout knows of the pages: what the round before it found. */
export interface PageKnowledge {
    readonly pageCount: number;
    /** Number of the page that an element begins on. */
    readonly numberOf: ReadonlyMap<MarkupElement, number>;
}
/** What is known before the first round. */
export declare const nothingKnown: PageKnowledge;
/** What generated text in the flow says, as far as pages are known. */
export declare function flowText(box: PageTextBox, tree: BoxTree, byId: ReadonlyMap<string, MarkupElement>, knowledge: PageKnowledge): string;
/** What generated text in a margin box of a page says, given its number. */
export declare function marginText(box: PageTextBox, page: number, pageCount: number, strings: RunningStrings): string;
