import type { Diagnostic, Placed } from "../diagnostics/index.js";
import type { DayOff, Meeting, MeetingPattern, TermFile, TimeOfDay } from "../model/index.js";
import type { DaySettler } from "./settle.js";
import type { Term } from "./term.js";
/** A meeting before anything is taught at it. */
export type Slot = Omit<Meeting, "teaches"> & {
    readonly day: number;
};
/** The meetings of a term, and what is wrong with the patterns they come from. */
export interface Timetable {
    /** In the order of their days and times. */
    readonly slots: readonly Slot[];
    /** Days without classes that took a meeting away. */
    readonly daysOff: readonly DayOff[];
    readonly faults: readonly Diagnostic[];
}
/** The minutes of each lesson of the timetable; `null` for one of which nobody has said them. */
export declare function clocksOf(periods: TermFile["periods"]): readonly Slot["time"][];
/** The minutes of a time of day; `null` for lessons of a timetable that says none. */
export declare function minutesOf(time: TimeOfDay, clocks: readonly Slot["time"][]): Slot["time"];
/** What is told of lessons of a timetable that says no minutes for them; `null` where it does. */
export declare function noPeriod(periods: TermFile["periods"], { value, span }: Placed<TimeOfDay>): Diagnostic | null;
/** What is told of something on a day without classes. */
export declare function onDayOff(term: Term, day: number, { value: what, span }: Placed<string>): Diagnostic;
/** The meetings that patterns come to in a term. */
export declare function timetableOf(patterns: readonly MeetingPattern[], term: Term, settler: DaySettler): Timetable;
