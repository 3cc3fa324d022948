import type { CourseRecord, Lesson, ScheduleEntry } from "../model/index.js";
import type { Placement, Topic } from "./lay-lessons.js";
import type { DaySettler } from "./settle.js";
/** A topic with the entry of the schedule that it comes from, or that stands for it. */
export interface CourseTopic extends Topic {
    readonly entry: ScheduleEntry;
    readonly lesson: string | null;
}
/** Such a topic at a meeting. */
export type CoursePlacement = Placement<CourseTopic>;
/** What a course teaches, in its order: the entries of its schedule, or else the lessons of its parts. */
export declare function topicsOf(course: Pick<CourseRecord, "schedule" | "parts">, lessons: readonly Lesson[], settler: DaySettler): readonly CourseTopic[];
/** Whether an entry takes a meeting: rows over the whole table do not. */
export declare function isTaught({ heading, break: pause }: ScheduleEntry): boolean;
