import type { MarkupElement } from "../markup/index.js";
import type { Fragment, LaidOutDocument, Target } from "./fragment.js";
/** Where every element begins: the corner of its first fragment, or of the first text inside it. */
export declare function targetsOf(root: MarkupElement, pages: readonly {
    readonly index: number;
    readonly fragments: readonly Fragment[];
}[]): ReadonlyMap<MarkupElement, Target>;
/** Where every footnote begins: the corner of the first fragment of its box. */
export declare function notePlaces(pages: readonly {
    readonly index: number;
    readonly notes: readonly Fragment[];
}[]): ReadonlyMap<MarkupElement, Target>;
/** Elements by their `id`. */
export declare function elementsById(root: MarkupElement): ReadonlyMap<string, MarkupElement>;
/** The numbers of the pages on which elements begin, by their ids. */
export declare function pageNumbersById({ root, pages, targets }: LaidOutDocument): ReadonlyMap<string, number>;
