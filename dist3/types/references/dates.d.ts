import type { ReferenceDate } from "../model/index.js";
declare const short: {
    readonly long: string[];
    readonly ieee: readonly ["Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec."];
    readonly mla: readonly ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];
};
/** How months are written. */
export type Months = keyof typeof short;
/** The forms of dates that templates name: the year, the day in each order, and ISO's. */
export type DateForm = "year" | "iso" | "mdy" | "dmy" | "ymd" | "md" | "my";
interface DateLook {
    readonly lang: string;
    readonly months: Months;
    /** Between the ends of a range. */
    readonly dash: string;
}
/** `1961–1984`, `1961—`, `c1979`; the letter of the year behind it. */
export declare function yearOf(date: ReferenceDate, { dash }: Pick<DateLook, "dash">, letter?: string, isShort?: boolean): string;
/** A date in one of the forms of templates, `null` where the form has nothing to say: a year has no `md`. */
export declare function dateInWords(date: ReferenceDate, form: DateForm, look: DateLook, letter?: string): string | null;
export {};
