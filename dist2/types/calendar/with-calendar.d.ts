import type { Diagnostic } from "../diagnostics/index.js";
import type { CourseCalendar, CourseRecord, Exam, Lesson, Sheet, TermFile, TextSlot } from "../model/index.js";
/** A course before its days are settled, and the term that settles them; `null` for none. */
export interface UndatedCourse {
    readonly record: CourseRecord;
    /** In teaching order. */
    readonly lessons: readonly Lesson[];
    readonly term: TermFile | null;
    readonly sheets: readonly Sheet[];
    /** Before there are versions of them. */
    readonly exams: readonly Exam[];
    /** The texts of the course that are to come. */
    readonly textSlots: readonly TextSlot[];
}
/** The same with days, and what is wrong with them. */
export interface DatedCourse {
    readonly record: CourseRecord;
    readonly lessons: readonly Lesson[];
    readonly sheets: readonly Sheet[];
    readonly exams: readonly Exam[];
    readonly textSlots: readonly TextSlot[];
    /** Absent without a term. */
    readonly taught?: CourseCalendar;
    readonly diagnostics: readonly Diagnostic[];
}
/** The course with the days that its term settles: of meetings, lessons, entries of the schedule, and work that is due. */
export declare function withCalendar(undated: UndatedCourse): DatedCourse;
