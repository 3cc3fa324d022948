import type { Diagnostic } from "../diagnostics/index.js";
import type { DayOff, TermFile } from "../model/index.js";
/** As which day a day is taught. */
export interface TaughtDay {
    readonly weekday: number;
    readonly week: number | null;
}
/** The days of a term as numbers: which are taught, as what, and in which week. */
export declare class Term {
    #private;
    readonly first: number;
    readonly last: number;
    readonly file: TermFile;
    private constructor();
    /** The term of a file; `null` where it does not say when it begins, or how long it is. */
    static of(file: TermFile): Term | null;
    /** What is wrong with the days of a file. */
    static faultsOf(file: TermFile): readonly Diagnostic[];
    /** The week of a day; `null` before the term, and in a week that has no number. */
    weekOf(day: number): number | null;
    /** The day of a week, or the first of the week for `null`. */
    dayOfWeek(week: number, weekday: number | null): number;
    /** The days without classes that a day lies in; a day that is taught as another is no such day. */
    offOn(day: number): DayOff | null;
    /** As which day a day is taught; `null` where there are no classes. */
    taughtAs(day: number): TaughtDay | null;
}
/** A day by its number, as people name it in messages. */
export declare function named(day: number): string;
