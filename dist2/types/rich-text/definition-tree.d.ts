import type { BlockContent, Paragraph, PhrasingContent } from "mdast";
import type { Extension } from "mdast-util-from-markdown";
/** A list of terms, each followed by what is said of it. */
export interface DefinitionListNode {
    readonly type: "defList";
    children: (DefinitionTermNode | DefinitionDescriptionNode)[];
    position?: Paragraph["position"];
}
/** A term. */
export interface DefinitionTermNode {
    readonly type: "defListTerm";
    children: PhrasingContent[];
    position?: Paragraph["position"];
}
/** What is said of the terms before it. */
interface DefinitionDescriptionNode {
    readonly type: "defListDescription";
    children: BlockContent[];
    position?: Paragraph["position"];
}
declare module "mdast" {
    interface RootContentMap {
        defList: DefinitionListNode;
        defListTerm: DefinitionTermNode;
        defListDescription: DefinitionDescriptionNode;
    }
    interface BlockContentMap {
        defList: DefinitionListNode;
    }
}
/** What becomes of lists of definitions in the tree. */
export declare const definitionTree: Extension;
export {};
