import type { MarkupElement } from "../../markup/index.js";
/** Where an element stands in its tree, as selectors ask for it. Positions count from 1. */
export interface TreePosition {
    readonly element: MarkupElement;
    readonly classes: readonly string[];
    readonly parent: TreePosition | null;
    readonly previous: TreePosition | null;
    readonly position: number;
    readonly positionOfType: number;
    /** The children of the parent, counted. */
    readonly siblings: SiblingCounts;
    /** BCP 47 tag of the nearest `lang` attribute, in lower case; empty where there is none. */
    readonly lang: string;
    /** Which way it says that its text runs: by the nearest `dir`, or by a language that is nearer. */
    readonly direction: Direction;
}
/** Which way text runs. */
export type Direction = "ltr" | "rtl";
/** How many children an element has, in all and of each type. */
interface SiblingCounts {
    readonly all: number;
    readonly ofType: ReadonlyMap<string, number>;
}
/** The position of the root of a tree. */
export declare function rootPosition(root: MarkupElement): TreePosition;
/** The positions of the child elements, in order. */
export declare function childPositions(parent: TreePosition): readonly TreePosition[];
export {};
