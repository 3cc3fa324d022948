import type { DatedCourse } from "../calendar/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { Course, Lesson } from "../model/index.js";
import type { LessonNames } from "./checks.js";
/** Outcomes of one id, outcomes that nothing assesses, and assessments that serve outcomes there are not. */
export declare function outcomesAndAssessments({ outcomes, assessments }: Pick<Course, "outcomes" | "assessments">): Diagnostic[];
/** Lessons of the schedule without a file, and days on which lesson and schedule disagree. */
export declare function lessonsOfSchedule({ schedule }: Pick<Course, "schedule">, names: LessonNames, lessons: readonly Lesson[]): Diagnostic[];
/** Entries of the schedule that stand behind a later day. */
export declare function scheduleInOrder({ schedule }: Pick<Course, "schedule">): Diagnostic[];
/** A term that ends before it begins, and days of teaching or of handing in that lie outside it and its examinations. */
export declare function datesInTerm({ record: { term, assessments, schedule }, lessons, exams, taught }: DatedCourse): Diagnostic[];
/** Breaks that end before they begin. */
export declare function breaksEndingEarly({ schedule }: Pick<Course, "schedule">): Diagnostic[];
/** Entries of the schedule that fill more columns than there are headings for. */
export declare function columnsOfSchedule({ schedule, scheduleColumns }: Pick<Course, "schedule" | "scheduleColumns">): Diagnostic[];
/** Rows of rubrics with more cells than there are levels. */
export declare function cellsOfRubrics({ assessments }: Pick<Course, "assessments">): Diagnostic[];
