import type { Lesson } from "./fields/lesson.js";
import type { Course } from "./fields/course.js";
import type { Exam } from "./fields/exam.js";
/** What students read of an examination, as a lesson of tasks: so its questions, figures and tables are numbered as those of lessons are. */
export declare function paperOf(exam: Exam): Lesson;
/** The examination with the texts and the slots of its paper after these were changed. */
export declare function withPaper(exam: Exam, { sections, declared }: Lesson): Exam;
/** Examinations of one file each: the first versions. */
export declare function firstVersions(exams: readonly Exam[]): readonly Exam[];
/** The course with the papers of its examinations among its lessons, for what is done with the slots of both. */
export declare function withPapers(course: Course): Course;
/** The course whose lessons and papers were changed together: each where it belongs. Versions share the slots of their file. */
export declare function fromPapers(course: Course, changed: Course): Course;
