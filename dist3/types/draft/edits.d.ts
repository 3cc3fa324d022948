import type { Diagnostic, Span } from "../diagnostics/index.js";
import type { MarkupElement, MarkupNode } from "../markup/index.js";
import type { Place } from "./places.js";
type TextNode = Extract<MarkupNode, {
    type: "text";
}>;
type PlacedFault = Diagnostic & {
    readonly span: Span;
};
/** What is put into a tree: notes behind blocks, and marks on words. */
export declare class Edits {
    #private;
    /** Puts a note, a block, as near behind a place as blocks may stand, and outside what nobody is read. */
    note({ node, around }: Place, note: MarkupElement): void;
    /** Marks the words of a text that a mistake is about. */
    mark(node: TextNode, fault: PlacedFault): void;
    /** The tree with all that was put into it. */
    applied(element: MarkupElement): MarkupElement;
}
export {};
