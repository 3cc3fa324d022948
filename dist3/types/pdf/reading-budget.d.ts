/** What reading one file may take. A book of a thousand tagged pages stays below a fifth of each. */
declare const limits: {
    /** Room for values, in units of some 40 bytes: a number is one, a dictionary ten. */
    readonly values: 6000000;
    /** Bytes that streams unpack to, every reading of one counted. */
    readonly "unpacked bytes": number;
    /** Bytes of page contents and maps that are taken apart, forms counted each time they are drawn. */
    readonly "bytes of page contents": number;
    /** Operators, operands and characters of pages, entries of maps. */
    readonly operations: 3000000;
    /** Characters of the text that comes out. */
    readonly "characters of text": 16000000;
};
/** What is counted of a reading. */
export type Spent = keyof typeof limits;
/**
 * Bounds the work that one file may cause, before it is done: a file of some hundred bytes can unpack to gigabytes, or draw
 * one form a million times. Counts, no clock, so that a file is read or refused alike everywhere.
 */
export declare class ReadingBudget {
    #private;
    /** Takes so much of what is left. Throws `UnreadablePdf` where there is not so much. */
    spend(what: Spent, amount: number): void;
    /** How much is left. */
    left(what: Spent): number;
}
export {};
