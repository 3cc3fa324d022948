import type { Diagnostic } from "../diagnostics/index.js";
import type { CourseRecord, Exam, Lesson } from "../model/index.js";
import type { Term } from "./term.js";
/** What has days of its own: a course, its lessons, its examinations before there are versions of them. */
export interface DatedFiles {
    readonly record: CourseRecord;
    readonly lessons: readonly Lesson[];
    readonly exams: readonly Exam[];
}
/** What lies on days without classes, and examinations outside their days, in a course whose days are settled. */
export declare function dayFaults(files: DatedFiles, term: Term): readonly Diagnostic[];
