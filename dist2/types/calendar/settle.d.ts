import type { Diagnostic } from "../diagnostics/index.js";
import type { When } from "../model/index.js";
import type { Term } from "./term.js";
/** The days from which to which something lasts, as numbers. */
export interface Days {
    readonly from: number;
    readonly to: number;
}
/** When lessons are taught, by what a rule may call them; `null` for one that has no day, `undefined` for one that there is not. */
export type LessonDays = (lesson: string) => Days | null | undefined;
/** Finds the days that rules mean in a term. */
export declare class DaySettler {
    #private;
    readonly faults: Diagnostic[];
    constructor(term: Term, lessonDays: LessonDays);
    /** The days that are meant, or `null` where words name none, or a rule none that there is, which is told. */
    days(when: When | null): Days | null;
    /** The same with the day that it comes to; words that mean several days stay beside them. */
    settle(when: When): When;
}
