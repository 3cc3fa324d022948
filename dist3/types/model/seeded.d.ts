/** An order of `count` things that follows from a seed (Fisher and Yates): item `i` is the index of what comes at place `i`. */
export declare function shuffledOrder(count: number, seed: string): readonly number[];
/** The same, but never the order that things have already, where there are two or more of them. */
export declare function otherOrder(count: number, seed: string): readonly number[];
/** Things in another order. */
export declare function inOrder<Item>(items: readonly Item[], order: readonly number[]): readonly Item[];
