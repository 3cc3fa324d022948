/** Weeks of a term from one to another, all of them or every second. */
export interface WeekRange {
    readonly from: number;
    readonly to: number;
    /** Which of them are meant, by their own numbers. */
    readonly parity: "all" | "odd" | "even";
}
/** What a text that names weeks looks like: `1-8 odd`, `1, 3, 5–9`, `1-16单周`, `双周`. */
export declare const weeksPattern: RegExp;
/** The weeks that a text names; empty where it names none. */
export declare function weeksIn(text: string): readonly WeekRange[];
/** Whether a week is among those; all are where none are named. */
export declare function hasWeek(weeks: readonly WeekRange[], week: number): boolean;
