import type { DisplayList } from "./display-list.js";
import type { StructureNode } from "./structure-node.js";
/** The text of headings as it was painted, numbers and other generated content included. */
export declare class HeadingTexts {
    #private;
    /** Takes in what a page shows of headings. */
    collect({ operations }: DisplayList): void;
    /** The text of a heading; empty where none was painted. */
    of(heading: StructureNode): string;
}
