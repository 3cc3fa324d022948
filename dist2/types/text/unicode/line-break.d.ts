import { Arena } from "../arena.js";
/** What may happen before a character. `sealed` is for those who tailor: not even hyphenation may part a word there. */
export declare const breakOpportunity: {
    readonly prohibited: 0;
    readonly allowed: 1;
    readonly mandatory: 2;
    readonly sealed: 3;
};
/**
 * Break opportunities after UAX #14, Unicode 17: what may happen before each character, from the characters' entries in the
 * character table. 0 stands before the first character; the end of the text is always an end of line.
 */
export declare function lineBreakOpportunities(entries: Uint16Array, length?: number, memory?: Arena): Uint8Array;
