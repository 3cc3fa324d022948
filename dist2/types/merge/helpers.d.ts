import type { ContextValue } from "./context-value.js";
/** One row of the helper set. */
export interface HelperRow {
    /** The names of the arguments, for messages and the reference. A last one that ends in `…` repeats. */
    readonly parameters: readonly string[];
    readonly description: string;
    /** `undefined` where the arguments name nothing: `lookup` of a missing field. */
    readonly run: (args: readonly ContextValue[]) => ContextValue | undefined;
}
declare function lookUp([container, key]: readonly ContextValue[]): ContextValue | undefined;
/** The helpers that templates may call. The set is closed: a layout that needs more needs a richer context. */
export declare const helpers: {
    readonly eq: {
        readonly parameters: readonly ["a", "b"];
        readonly description: "true where both are the same text, number or truth value";
        readonly run: ([a, b]: readonly ContextValue[]) => boolean;
    };
    readonly not: {
        readonly parameters: readonly ["a"];
        readonly description: "true where `a` is false, empty, zero or null";
        readonly run: ([a]: readonly ContextValue[]) => boolean;
    };
    readonly and: {
        readonly parameters: readonly ["a", "b", "more…"];
        readonly description: "true where every argument holds";
        readonly run: (args: readonly ContextValue[]) => boolean;
    };
    readonly or: {
        readonly parameters: readonly ["a", "b", "more…"];
        readonly description: "true where one of the arguments holds";
        readonly run: (args: readonly ContextValue[]) => boolean;
    };
    readonly add: {
        readonly parameters: readonly ["a", "b"];
        readonly description: "the sum of two numbers";
        readonly run: ([a, b]: readonly ContextValue[]) => number;
    };
    readonly concat: {
        readonly parameters: readonly ["a", "b", "more…"];
        readonly description: "the arguments, one after another, as plain text";
        readonly run: (args: readonly ContextValue[]) => string;
    };
    readonly lookup: {
        readonly parameters: readonly ["container", "key"];
        readonly description: "the field or the item that `key` names";
        readonly run: typeof lookUp;
    };
    readonly times: {
        readonly parameters: readonly ["count"];
        readonly description: "a list of the numbers from 1 to `count`, for `{{#each}}`; 1,000 at most";
        readonly run: ([count]: readonly ContextValue[]) => import("./context-value.js").ContextList;
    };
};
/** The name of a helper. */
export type HelperName = keyof typeof helpers;
/** Whether there is such a helper. */
export declare function isHelperName(name: string): name is HelperName;
/** The row of a helper. */
export declare function helperRow(name: HelperName): HelperRow;
/** What is wrong with the number of a helper's arguments, in words, or `null`. */
export declare function arityFault(name: HelperName, count: number): string | null;
export {};
