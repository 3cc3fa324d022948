import type { MarkupElement } from "../markup/index.js";
/** An element where it stands. */
export interface Placement {
    readonly element: MarkupElement;
    /** That of the element around it; `null` for the root. */
    readonly around: Placement | null;
    /** Whether it is read: neither it nor one around it is an artifact. */
    readonly isRead: boolean;
}
/** Every element in document order. */
export declare function placementsIn(root: MarkupElement): readonly Placement[];
/** The value of an attribute, or `null`. */
export declare function attributeOf(element: MarkupElement, name: string): string | null;
/** What an element reads as: its text and the alternative text of its images, white space collapsed. */
export declare function wordsOf(element: MarkupElement): string;
/** Whether an element holds text of its own, beside that of elements in it. */
export declare function hasOwnText(element: MarkupElement): boolean;
