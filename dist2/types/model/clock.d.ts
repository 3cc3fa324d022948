/** From one minute of a day to another, counted from midnight; or lessons of the school's timetable, by their numbers. */
export type TimeOfDay = {
    readonly kind: "clock";
    readonly from: number;
    readonly to: number;
} | {
    readonly kind: "periods";
    readonly first: number;
    readonly last: number;
};
/** What a text that names a time of day looks like: `10:00–11:35`, `1:30-2:45 pm`, `第3-4节`. */
export declare const timePattern: RegExp;
/** The time that a text names, or `null` where it names none or ends before it begins. */
export declare function timeIn(text: string): TimeOfDay | null;
/** A minute of the day as `9:05` says it. */
export declare function clockTime(minute: number): string;
