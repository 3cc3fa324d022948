import type { CslRecord } from "./csl-item.js";
/** A date as it was read, and whether it says all that was written. */
export interface ReadDate {
    readonly date: CslRecord;
    readonly isWhole: boolean;
}
/** `year`, `month` and `day` as a date of CSL, and which of them it does not say. What is no year is printed as it stands: `in press`. */
export declare function dateOfParts(year: string, month: string | null, day: string | null): {
    readonly date: CslRecord;
    readonly lost: readonly ("month" | "day")[];
};
/** A date of BibLaTeX, a range among them; words where it is none. */
export declare function dateOfText(written: string): ReadDate;
/** A day in words, as in `Accessed: 2-May-2020`; `null` for none. */
export declare function readableDay(words: string): ReadDate | null;
