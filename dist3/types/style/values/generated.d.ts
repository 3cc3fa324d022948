import type { Grammar } from "./grammar.js";
/** One item of `content` (CSS Content 3, CSS GCPM 3). */
export type ContentItem = {
    readonly type: "string";
    readonly value: string;
} | {
    readonly type: "counter";
    readonly name: string;
    readonly style: string;
} | {
    readonly type: "counters";
    readonly name: string;
    readonly separator: string;
    readonly style: string;
} | {
    readonly type: "attr";
    readonly name: string;
}
/** The element's own text: `content()` or `content(text)`, in `string-set`. */
 | {
    readonly type: "content";
}
/** A running string of the page, in margin boxes. */
 | {
    readonly type: "string-reference";
    readonly name: string;
    readonly position: "first" | "start" | "last";
}
/** The value of a counter at the element that an attribute's fragment address names. */
 | {
    readonly type: "target-counter";
    readonly attribute: string;
    readonly counter: string;
    readonly style: string;
}
/** The pages of the elements whose ids an attribute lists, as ranges: `3–5, 9`. */
 | {
    readonly type: "target-pages";
    readonly attribute: string;
}
/** Repeats its pattern over the room that is left in the line. */
 | {
    readonly type: "leader";
    readonly pattern: string;
} | {
    readonly type: "open-quote" | "close-quote";
};
/** A counter and the number that it is set to or moved by. */
export interface CounterChange {
    readonly name: string;
    readonly value: number;
}
/** `string-set`: a running string and what it is made of. */
export interface StringSet {
    readonly name: string;
    readonly content: readonly ContentItem[];
}
/** A counter style by name. */
export declare const counterStyle: Grammar<string>;
/** The functions that `content` knows. */
export declare const contentFunctionNames: readonly string[];
/** Generated content: strings, counters, running strings, leaders. */
export declare const contentList: Grammar<readonly ContentItem[]>;
/** Counters and the numbers that they are set to or moved by. */
export declare function counterChanges(byDefault: number): Grammar<readonly CounterChange[]>;
/** Running strings, parted by commas, and what each is made of. */
export declare const stringSets: Grammar<readonly StringSet[]>;
/** Pairs of quotation marks, the outermost first. */
export declare const quotePairs: Grammar<readonly (readonly [open: string, close: string])[]>;
