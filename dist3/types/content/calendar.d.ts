import type { CalendarDate } from "../model/index.js";
/** The day that an ISO date names, or `null` where the text is no such date or the day does not exist. */
export declare function parseDate(text: string): CalendarDate | null;
/** What a date would have to be whose month is shorter than its day: `2027-02-30`; `null` for any other text. */
export declare function realDate(text: string): string | null;
/** The two days that a date such as `2/3/2027` may be, in their ISO form; one where only one of them exists. */
export declare function possibleDays(text: string): readonly string[];
/** The ISO form of a date in another common form (`2023/7/24`, `2023年7月24日`, `20230724`, `July 24, 2023`), or `null`. */
export declare function isoForm(text: string): string | null;
