import type { MarkupElement } from "./element-tree.js";
/** A part of a tree whose places may be moved. */
export type Movable<Part> = {
    -readonly [Key in keyof Part]: Part[Key];
};
/**
 * The elements of a document as it was read last: those that are the same but for their places, which move with every line that is
 * written above them, and but for what they hold, are the same objects when it is read again. So what was made of an element is found again.
 */
export declare class KnownElements {
    #private;
    /** A tree with the elements of the one before wherever both have the same. The tree before must not be used any more. */
    renewed(root: MarkupElement): MarkupElement;
}
