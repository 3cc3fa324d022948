/**
 * A date as `2023-07-24`, or `null` where it is none or could be two. `year` is that of the term, for dates without
 * one: `Sep 6`, `9月6日`.
 */
export declare function isoDate(text: string, year?: number | null): string | null;
/**
 * The dates of a column as `2023-07-24`; `null` for what is none. One date with a day above the twelfth says for all of them
 * which number is the day, unless another says the opposite. Numbers that Excel counts days by are dates here.
 */
export declare function isoDates(column: readonly string[], year: number | null): (string | null)[];
/** The year that a term names, or `null`: `Fall 2026`, `2026 春`. Two years, `2026–2027`, name none for sure. */
export declare function yearOfTerm(text: string): number | null;
