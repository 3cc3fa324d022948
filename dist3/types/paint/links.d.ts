import type { LaidOutDocument, Target } from "../layout/index.js";
import type { MarkupElement } from "../markup/index.js";
/** Where a link leads; `words` are what it says, or its address where it says nothing, and never empty. */
export type LinkDestination = {
    readonly kind: "address";
    readonly address: string;
    readonly words: string;
}
/** A place in another PDF beside this one, by the name that it has there; its first page where `null`. */
 | {
    readonly kind: "file";
    readonly file: string;
    readonly name: string | null;
    readonly words: string;
}
/** A place in the document, by the name that it has as a destination. */
 | {
    readonly kind: "place";
    readonly name: string;
    readonly target: Target;
    readonly words: string;
};
/** Where the links of a document lead. */
export interface ResolvedLinks {
    /** By their `a` element. A link to what no page shows leads nowhere. */
    readonly byElement: ReadonlyMap<MarkupElement, LinkDestination>;
    /** By their footnote: from its call to the note, and from the note to its call. */
    readonly toNotes: ReadonlyMap<MarkupElement, LinkDestination>;
    readonly toCalls: ReadonlyMap<MarkupElement, LinkDestination>;
}
/** Where the links of a document lead, those between footnotes and their calls included. */
export declare function resolveLinks(document: LaidOutDocument): ResolvedLinks;
/** Elements by their `id`. */
export declare function elementsById(root: MarkupElement): ReadonlyMap<string, MarkupElement>;
/** The name of a place that other documents lead to, made from its id: hexadecimal, so that every reader sorts it alike. */
export declare function entranceName(id: string): string;
