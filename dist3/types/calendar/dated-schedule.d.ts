import type { CourseRecord, DayOff, ScheduleEntry } from "../model/index.js";
import type { CoursePlacement, CourseTopic } from "./course-topics.js";
import type { Term } from "./term.js";
/** What rows of a dated schedule are made of. */
export interface ScheduleSource {
    readonly course: Pick<CourseRecord, "schedule" | "scheduleBy">;
    readonly term: Term;
    readonly topics: readonly CourseTopic[];
    readonly placements: readonly CoursePlacement[];
    readonly daysOff: readonly DayOff[];
    /** An entry with its own days settled. */
    readonly settled: (entry: ScheduleEntry) => ScheduleEntry;
}
/** The schedule with a row for each meeting, or each week, and for the days off of the term. */
export declare function datedSchedule(source: ScheduleSource): readonly ScheduleEntry[];
