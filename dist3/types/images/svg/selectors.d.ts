import type { CssNode } from "css-tree";
import type { SvgElement } from "./svg-tree.js";
/** Counts the compounds that are held against elements: what goes beyond `most` matches nothing. */
export declare class MatchingWork {
    #private;
    constructor(most: number);
    /** Whether more was asked for. */
    isExceeded(): boolean;
    /** Takes a step; false where there are no more. */
    step(): boolean;
}
type Test = (element: SvgElement, work: MatchingWork) => boolean;
/** One compound selector, and how it is bound to the one on its left. */
interface Compound {
    readonly tests: readonly Test[];
    readonly combinator: " " | ">" | "+" | null;
}
/** A selector, from right to left. */
export interface Selector {
    readonly compounds: readonly Compound[];
    readonly specificity: number;
    /** What the element itself must be, by which rules are looked up: `#id`, `.class`, a name, or `*`. */
    readonly key: string;
}
/** The classes of an element, which are parted once. */
export declare function classesOf(element: SvgElement): readonly string[];
/** The selectors of a list that can be matched, and the names of those that cannot. */
export declare function selectorsOf(prelude: CssNode): {
    readonly known: readonly Selector[];
    readonly unknown: readonly string[];
};
/** Whether an element is what a selector selects; false too where there is no work left. */
export declare function matches({ compounds }: Selector, element: SvgElement, work: MatchingWork): boolean;
export {};
