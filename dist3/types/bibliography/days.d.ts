/** What of a day can be, and whether that is all of it. */
interface PossibleDay {
    /** Year, month and day as far as they are known; none where there is no year. */
    readonly parts: readonly number[];
    readonly isWhole: boolean;
}
/** The parts of a day that a calendar has: of `2019-02-30` the month. Zeros at the end stand for what is not known. */
export declare function possibleDay(parts: readonly number[]): PossibleDay;
export {};
