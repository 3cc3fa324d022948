import type { PseudoElement } from "../styled-document.js";
import type { Direction } from "./tree-position.js";
/** One condition on an element. */
export type SimpleSelector = {
    readonly type: "universal";
} | {
    readonly type: "type";
    readonly name: string;
} | {
    readonly type: "class";
    readonly name: string;
} | {
    readonly type: "id";
    readonly name: string;
} | {
    readonly type: "attribute";
    readonly name: string;
    readonly operator: AttributeOperator;
    readonly value: string;
}
/** The position among siblings, or among those of its type: `a·n + b`, from the front or from the back. */
 | {
    readonly type: "nth";
    readonly a: number;
    readonly b: number;
    readonly fromEnd: boolean;
    readonly ofType: boolean;
} | {
    readonly type: "only-child" | "empty" | "root";
} | {
    readonly type: "lang";
    readonly tags: readonly string[];
} | {
    readonly type: "dir";
    readonly direction: Direction;
} | {
    readonly type: "is" | "not";
    readonly selectors: readonly ComplexSelector[];
};
/** How an attribute's value is compared; `exists` does not look at it. */
export type AttributeOperator = "exists" | "=" | "~=" | "|=" | "^=" | "$=" | "*=";
/** Conditions on one element. */
export type CompoundSelector = readonly SimpleSelector[];
/** What stands between two compounds: descendant, child, next sibling, subsequent sibling. */
export type Combinator = " " | ">" | "+" | "~";
/** Compounds from right to left. */
export interface ComplexSelector {
    /** Conditions on the element itself. */
    readonly subject: CompoundSelector;
    /** Conditions on the elements around it, the nearest first. */
    readonly others: readonly {
        readonly combinator: Combinator;
        readonly compound: CompoundSelector;
    }[];
    readonly pseudo: PseudoElement | null;
}
/** Weight of a selector in the cascade: ids, classes and their like, types (Selectors 4 §17). */
export declare function specificity(selector: ComplexSelector): number;
