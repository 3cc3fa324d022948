import type { Component } from "./component.js";
/** A place in a list of components that a grammar moves on as it reads. */
export interface Cursor {
    readonly components: readonly Component[];
    index: number;
}
/** What a value may be: how to read it, and how to say it. */
export interface Grammar<T> {
    /** The forms of the value in words and backticked keywords: `a length`, `` `auto` ``. */
    readonly forms: readonly string[];
    /** Every keyword that may stand at this place, for "did you mean". */
    readonly keywords: readonly string[];
    /** The value at the cursor, which moves behind it; `undefined` where there is none, and the cursor may be anywhere. */
    read(cursor: Cursor): T | undefined;
}
/** The type of value that a grammar reads. */
export type ValueOf<G> = G extends Grammar<infer T> ? T : never;
/** The component at the cursor, which moves behind it. */
export declare function take(cursor: Cursor): Component | undefined;
/** Forms in a sentence: `a length, a percentage or auto`. */
export declare function phrase(forms: readonly string[]): string;
/** The value that the components spell from the first to the last, or `undefined`. */
export declare function readWhole<T>(grammar: Grammar<T>, components: readonly Component[]): T | undefined;
/** One of some keywords, in any case. */
export declare function keyword<const Name extends string>(...names: readonly Name[]): Grammar<Name>;
/** A grammar of one component: `match` gives its value or `undefined`. */
export declare function single<T>(form: string, match: (component: Component) => T | undefined): Grammar<T>;
/** The first of several grammars that reads. */
export declare function oneOf<const Grammars extends readonly Grammar<unknown>[]>(...grammars: Grammars): Grammar<ValueOf<Grammars[number]>>;
/** A grammar whose value is made into another; `undefined` refuses it. */
export declare function mapped<From, To>(grammar: Grammar<From>, change: (value: From) => To | undefined): Grammar<To>;
/** A grammar under other words. */
export declare function described<T>(form: string, grammar: Grammar<T>): Grammar<T>;
/** How often a value stands, and whether commas part it. */
export interface Repetition {
    readonly least: number;
    readonly most: number;
    readonly commas?: boolean;
}
/** Values in a row. */
export declare function listOf<T>(grammar: Grammar<T>, repetition: Repetition): Grammar<readonly T[]>;
/** Whether a component is this delimiter. */
export declare function isDelimiter(component: Component | undefined, value: string): boolean;
/** A value, and then perhaps another. */
export declare function pair<First, Second>(first: Grammar<First>, second: Grammar<Second>): Grammar<readonly [First, Second | undefined]>;
