/** A calendar day. */
export interface CalendarDate {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}
/**
 * Days since 1 January 1970: a later day has a greater number, and the distance of two is theirs. Years begin in March here, so
 * that the day that a leap year has more is their last.
 */
export declare function dayNumber({ year, month, day }: CalendarDate): number;
/** The day of a number that `dayNumber` gives. */
export declare function dayOfNumber(number: number): CalendarDate;
/** The day of the week of a day's number: 1 for Monday to 7 for Sunday. */
export declare function weekdayOfNumber(number: number): number;
/** A day as ISO 8601 writes it. */
export declare function isoDate({ year, month, day }: CalendarDate): string;
