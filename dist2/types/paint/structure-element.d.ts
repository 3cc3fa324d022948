import type { MarkedContent, StructureContents } from "./structure-contents.js";
import { type ListStyles } from "./list-numbering.js";
import type { Annotation } from "./annotation.js";
import type { StructureNode, StructureType } from "./structure-node.js";
/** One attribute object of a structure element: who owns the attributes, and their values; strings are names. */
export interface StructureAttributes {
    readonly owner: "Layout" | "List" | "Table";
    readonly values: Readonly<Record<string, string | number | readonly number[]>>;
    /** Ids of the header cells of a cell; none where its place says which they are. */
    readonly headers?: readonly string[];
}
/** A structure element ready to be written. */
export interface StructureElement {
    readonly type: StructureType;
    readonly lang: string | null;
    /** Text in place of an image, or the words of a formula. */
    readonly alt: string | null;
    /** What an abbreviation stands for. */
    readonly expansion: string | null;
    /** Unique in the document; `null` for elements that nothing refers to. */
    readonly id: string | null;
    readonly attributes: StructureAttributes | null;
    readonly kids: readonly StructureKid[];
}
/** What a structure element holds. */
type StructureKid = MarkedContent | {
    readonly kind: "annotation";
    readonly annotation: Annotation;
} | {
    readonly kind: "element";
    readonly element: StructureElement;
};
/** Joins the planned nodes with what was painted for them. Nodes without content leave no element, cells apart. */
export declare function assembleStructure(root: StructureNode, contents: StructureContents, styles: ListStyles): StructureElement;
export {};
