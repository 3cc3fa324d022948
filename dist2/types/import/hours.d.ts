/** A heading taken apart. */
export interface TitleHours {
    readonly title: string;
    /** All class hours together, or `null`. */
    readonly hours: number | null;
}
/** Class hours of a course by kind. */
export type HoursByKind = Partial<Record<"lecture" | "seminar" | "lab" | "practice", number>>;
/** A heading without its class hours, and the hours. */
export declare function hoursOf(heading: string): TitleHours;
/** The hours that a value gives: a number, with or without their kinds; `null` where it is none or says more. */
export declare function hoursValue(text: string): {
    readonly total: number;
    readonly kinds: HoursByKind | null;
} | null;
