import { UnreadablePdf } from "./unreadable-pdf.js";
/** What reading one file may take. A book of a thousand tagged pages stays below a fifth of each. */
const limits = {
    /** Room for values, in units of some 40 bytes: a number is one, a dictionary ten. */
    values: 6_000_000,
    /** Bytes that streams unpack to, every reading of one counted. */
    "unpacked bytes": 384 * 1024 * 1024,
    /** Bytes of page contents and maps that are taken apart, forms counted each time they are drawn. */
    "bytes of page contents": 48 * 1024 * 1024,
    /** Operators, operands and characters of pages, entries of maps. */
    operations: 3_000_000,
    /** Characters of the text that comes out. */
    "characters of text": 16_000_000,
};
/**
 * Bounds the work that one file may cause, before it is done: a file of some hundred bytes can unpack to gigabytes, or draw
 * one form a million times. Counts, no clock, so that a file is read or refused alike everywhere.
 */
export class ReadingBudget {
    #left = { ...limits };
    /** Takes so much of what is left. Throws `UnreadablePdf` where there is not so much. */
    spend(what, amount) {
        this.#left[what] -= amount;
        if (this.#left[what] < 0)
            throw new UnreadablePdf("damaged", `is damaged, or made to do harm: reading it takes more than ${limits[what]} ${what}`);
    }
    /** How much is left. */
    left(what) {
        return this.#left[what];
    }
}
