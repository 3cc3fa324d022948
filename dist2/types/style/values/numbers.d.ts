import type { Grammar } from "./grammar.js";
/** Any number of at least `least`. */
export declare function number(form: string, least?: number, most?: number): Grammar<number>;
/** A whole number of at least `least`. */
export declare function integer(form: string, least?: number, most?: number): Grammar<number>;
/** Text in quotes. */
export declare const text: Grammar<string>;
/** A name of the author's own: a counter, a running string, a page. */
export declare const customName: Grammar<string>;
