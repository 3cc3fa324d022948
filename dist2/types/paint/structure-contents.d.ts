import type { Annotation } from "./annotation.js";
import type { StructureNode } from "./structure-node.js";
/** A marked-content sequence of a page. */
export interface MarkedContent {
    readonly kind: "marked";
    readonly page: number;
    /** Counted from 0 on each page. */
    readonly mcid: number;
}
/** What a node holds, in the order in which it was painted. */
export type NodeContent = MarkedContent | {
    readonly kind: "annotation";
    readonly annotation: Annotation;
} | {
    readonly kind: "node";
    readonly node: StructureNode;
};
/** A rectangle as PDF has it: its corners, y growing upwards. */
export type BoundingBox = readonly [left: number, bottom: number, right: number, top: number];
/** Collects what is painted for each structure node while the pages are written. */
export declare class StructureContents {
    #private;
    /** Begins a marked-content sequence of a node on a page and returns its number. */
    mark(node: StructureNode, page: number): number;
    /** Adds an annotation to a node. */
    annotate(node: StructureNode, annotation: Annotation): void;
    /** Notes where an image of a node is: left, bottom, right and top of its page. The first one counts. */
    bound(node: StructureNode, box: BoundingBox): void;
    /** Where the image of a node is, or `null` where it has none. */
    boundsOf(node: StructureNode): BoundingBox | null;
    /** What a node holds, nodes inside it included; empty where nothing of it was painted. */
    of(node: StructureNode): readonly NodeContent[];
}
