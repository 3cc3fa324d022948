import type { Placed, Span } from "../diagnostics/index.js";
import type { CalendarDate } from "./calendar-date.js";
import type { HourKind } from "./fields/hours.js";
import type { RichText } from "./rich-text.js";
/** A meeting of the class on its day. */
export interface Meeting {
    readonly date: CalendarDate;
    /** The week of the term; `null` for one that is not counted, or outside of it. */
    readonly week: number | null;
    /** Minutes from midnight; `null` where nobody has said when. */
    readonly time: {
        readonly from: number;
        readonly to: number;
    } | null;
    readonly place: RichText | null;
    readonly kind: HourKind | null;
    readonly group: string | null;
    /** Class hours; `null` for a meeting of no known length, which holds one lesson. */
    readonly hours: number | null;
    /** Which pattern of `meetings` it comes from, and which of its meetings it is, both from 1: these stay the same in every term. */
    readonly pattern: number;
    readonly ordinal: number;
    /** What is taught, in its order; empty where nobody has said. */
    readonly teaches: readonly Taught[];
    /** Where the pattern is written. */
    readonly span: Span;
}
/** What is taught at a meeting, or a share of it. */
interface Taught {
    /** The name of the lesson's file; `null` for another topic. */
    readonly lesson: string | null;
    readonly topic: RichText | null;
    /** Class hours of it at that meeting; `null` where nobody has said. */
    readonly hours: number | null;
}
/** Days without classes. */
export interface DayOff {
    readonly name: RichText | null;
    readonly from: CalendarDate;
    readonly to: CalendarDate;
}
/** The days of a course in its term. */
export interface CourseCalendar {
    /** In the order of their days and times. */
    readonly meetings: readonly Meeting[];
    /** Days without classes that took a meeting away. */
    readonly daysOff: readonly DayOff[];
    /** When examinations are held; `null` where the term does not say. */
    readonly examinations: {
        readonly from: CalendarDate;
        readonly to: CalendarDate;
    } | null;
    /** The lessons of the timetable in minutes of the day, from the first; `null` for one that says no minutes. */
    readonly periods: readonly Meeting["time"][];
    /** The name of the time zone; `null` where the term does not say, or nobody knows it. */
    readonly timeZone: Placed<string> | null;
}
export {};
