import type { PdfDictionary, PdfObjects, PdfValue } from "../pdf/index.js";
/** What a structure element holds, in reading order. */
export type StructureKid = {
    readonly kind: "node";
    readonly node: StructureNode;
}
/** A marked-content sequence: of a page, or of the form that draws it. Objects by their numbers. */
 | {
    readonly kind: "marked";
    readonly page: number | null;
    readonly stream: number | null;
    readonly mcid: number;
}
/** An annotation or an image, by its object number. */
 | {
    readonly kind: "object";
    readonly page: number | null;
    readonly object: number;
};
/** A structure element as the file has it. */
export interface StructureNode {
    /** Its type as written. */
    readonly type: string;
    /** The standard type that the role map makes of it, or the type as written where it makes none. */
    readonly role: string;
    readonly dictionary: PdfDictionary;
    /** Number of its object, or `null` where it stands in its parent. */
    readonly object: number | null;
    readonly parent: StructureNode | null;
    readonly kids: readonly StructureKid[];
}
/** The structure of a document. */
export interface StructureTree {
    /** The elements at the root; none in a file without structure. */
    readonly top: readonly StructureNode[];
    /** Every element in reading order. */
    readonly nodes: readonly StructureNode[];
    /** The element of a marked-content sequence, by `markKey`. */
    readonly owners: ReadonlyMap<string, StructureNode>;
    /** The element of an annotation or image, by object number. */
    readonly objectOwners: ReadonlyMap<number, StructureNode>;
}
/** Names a marked-content sequence by the object that holds it, a page or a form, and its number there. */
export declare function markKey(holder: number | null, mcid: number): string;
/** Reads the structure of a document. An element that stands twice is read once. Throws `UnreadablePdf` at absurd depth. */
export declare function readStructure(objects: PdfObjects): StructureTree;
/** The elements directly in an element. */
export declare function childNodes(node: StructureNode): readonly StructureNode[];
/** The language that an element or one around it states, or `null`: then the one of the document holds. */
export declare function statedLanguage(objects: PdfObjects, node: StructureNode): string | null;
/** The value that an attribute object of an owner gives an element; `null` where none does. */
export declare function attributeOf(objects: PdfObjects, node: StructureNode, owner: string, name: string): PdfValue;
