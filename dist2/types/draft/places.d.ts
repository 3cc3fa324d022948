import type { Source, Span } from "../diagnostics/index.js";
import type { MarkupElement, MarkupNode } from "../markup/index.js";
/** A stretch of a source that a node of the tree prints. */
export interface Place {
    readonly node: MarkupNode;
    /** The elements around the node, the root first. */
    readonly around: readonly MarkupElement[];
    readonly span: Span;
    /** Whether it stands in a list of contents, which only repeats what is printed elsewhere. */
    readonly isListed: boolean;
}
/** Everything that a tree prints. */
export interface Places {
    /** By the source that it comes from, in the order of the pages. */
    readonly bySource: ReadonlyMap<Source, readonly Place[]>;
    /** The places of pictures that nothing can be made of, by their paths from the folder of the course. */
    readonly pictures: readonly {
        readonly src: string;
        readonly place: Place;
    }[];
}
/** Everything that a tree prints, by the source that it comes from. */
export declare function placesIn(root: MarkupElement): Places;
