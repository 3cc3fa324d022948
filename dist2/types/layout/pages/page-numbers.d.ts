import type { MarkupElement } from "../../markup/index.js";
import type { PageStyle, StyledDocument } from "../../style/index.js";
import type { Target } from "../fragment.js";
/** What a page is numbered, and in which style of counter it says so; `null` where it says nothing. */
export interface PageNumber {
    readonly value: number;
    readonly style: string | null;
}
/**
 * The numbers of pages: each is one more than the one before, but where an element that begins on it resets or increments
 * the counter `page`.
 */
export declare function pageNumbers(document: StyledDocument, styles: readonly PageStyle[], targets: ReadonlyMap<MarkupElement, Target>): readonly PageNumber[];
