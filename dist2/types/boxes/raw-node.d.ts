import type { Display } from "../style/index.js";
import type { BlockBox, BlockLevelBox, BoxBase, InlineLevelBox } from "./box.js";
/** What the style makes of an element that has a place in a table but not yet in a grid. */
export interface TablePart extends BoxBase {
    readonly kind: "table-part";
    readonly display: Display;
    readonly children: readonly RawNode[];
    /** Running strings that the element sets. */
    readonly strings: BlockBox["strings"];
}
/** What an element generates before its parent has put it in order. Text still has all its white space. */
export type RawNode = BlockLevelBox | InlineLevelBox | TablePart;
/** True for a box that takes part in block layout. */
export declare function isBlockLevel(node: RawNode): node is BlockLevelBox;
/** True for a box that takes part in inline layout. */
export declare function isInlineLevel(node: RawNode): node is InlineLevelBox;
/** True for text that is nothing but white space which may collapse. */
export declare function isCollapsibleSpace(node: RawNode): boolean;
/** The fields that every box of an element shares. */
export declare function baseOf({ element, anonymous, style, lang }: BoxBase): BoxBase;
/** Runs of neighbours that agree on `kindOf`, in order. */
export declare function runsOf<Node, Kind>(nodes: readonly Node[], kindOf: (node: Node) => Kind): {
    readonly kind: Kind;
    readonly nodes: Node[];
}[];
