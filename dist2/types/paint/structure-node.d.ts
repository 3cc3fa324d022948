import type { MarkupElement, StructureRole } from "../markup/index.js";
/** The standard structure types that Lectern writes (ISO 32000-1 §14.8.4): those of the vocabulary and a few between. */
export type StructureType = StructureRole | "Document" | "Reference" | "TOCI";
/** One structure element as planned from the element tree, before anything is painted. */
export interface StructureNode {
    readonly type: StructureType;
    /** The element that it stands for; a node that Lectern puts between stands for the element around it. */
    readonly element: MarkupElement;
    readonly parent: StructureNode | null;
    /** In the order of the element tree. */
    readonly children: readonly StructureNode[];
    /** BCP 47 tag where the element says its language, else `null`. */
    readonly lang: string | null;
}
/** Where the content of an element goes. */
export type ContentHome = {
    readonly kind: "structure";
    readonly node: StructureNode;
}
/** The element, or one around it, says `role="artifact"`, or is an image without a meaning. */
 | {
    readonly kind: "artifact";
};
/** The structure of a document and the way from its elements to it. */
export interface StructurePlan {
    readonly root: StructureNode;
    /** Where the content of an element goes, its marker apart. */
    homeOf(element: MarkupElement): ContentHome;
    /** Where the marker of a list item or a footnote goes. */
    markerHomeOf(element: MarkupElement): ContentHome;
    /** The link that an element is or stands in, or `null`. */
    linkOf(element: MarkupElement): StructureNode | null;
    /** The link that the call of a footnote is, or `null` where the element is none. */
    callOf(element: MarkupElement): StructureNode | null;
}
