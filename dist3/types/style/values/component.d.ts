/** Deepest nesting of brackets in a value or a stylesheet; whoever writes more has slipped. */
export declare const deepestNesting = 32;
interface ComponentBase {
    /** Offsets in the text that holds the value. */
    readonly start: number;
    readonly end: number;
}
/** A piece of a value (CSS Syntax 3 §5.3): a token without white space and comments, or a function with what it holds. */
export type Component = ComponentBase & ({
    readonly type: "identifier" | "string" | "hash" | "delimiter";
    readonly value: string;
} | {
    readonly type: "number" | "percentage";
    readonly value: number;
    readonly integer: boolean;
} | {
    readonly type: "dimension";
    readonly value: number;
    readonly unit: string;
}
/** Names in lower case; plain brackets are a function with the name `(`, `[` or `{`. */
 | {
    readonly type: "function";
    readonly name: string;
    readonly children: readonly Component[];
});
/** A value that is no list of components: brackets that do not match, a string without an end, too deep a nest. */
export interface MalformedValue {
    readonly problem: string;
    readonly start: number;
    readonly end: number;
}
/** The components of a value; their offsets count from `offset`. */
export declare function readComponents(text: string, offset?: number): readonly Component[] | MalformedValue;
/** Whether a reading of components failed. */
export declare function isMalformed(value: readonly Component[] | MalformedValue): value is MalformedValue;
/** Whether a function of this name stands anywhere among the components. */
export declare function containsFunction(components: readonly Component[], name: string): boolean;
export {};
