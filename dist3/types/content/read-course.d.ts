import type { Outcome, Source } from "../diagnostics/index.js";
import type { Course } from "../model/index.js";
import type { BibliographyFile } from "./references-file.js";
/** The files of one course, as text. */
export interface CourseFiles {
    /** Name of the course's folder. */
    readonly id: string;
    readonly course: Source | null;
    readonly lessons: readonly Source[];
    /** Names of lessons whose files are there and could not be read; none where absent. */
    readonly unreadLessons?: readonly string[];
    /** None where absent. */
    readonly sheets?: readonly Source[];
    /** Quizzes, worksheets, examinations; none where absent. */
    readonly exams?: readonly Source[];
    /** The bank of exercises; none where absent. */
    readonly exercises?: readonly Source[];
    /** Whether files of the bank are there that could not be read. */
    readonly hasUnreadExercises?: boolean;
    readonly references: Source | null;
    /** Further files of references, in their order; none where absent. */
    readonly bibliographies?: readonly BibliographyFile[];
    /** None where absent. */
    readonly glossary?: Source | null;
    /** The file with the days of its term; none where absent. */
    readonly term?: Source | null;
    /** The policies that courses share; none where absent. */
    readonly policies?: readonly Source[];
    /** The file with the outcomes of its programme, and that with the marks of its students; none where absent. */
    readonly programme?: Source | null;
    readonly marks?: Source | null;
}
/**
 * A course from its files. Every fault of every file is told. The course is there as soon as `course.yaml` could be
 * read at all, with the lessons that could; a fault belongs to the file of its span, and what is faulty in a file is
 * read as absent. Lessons come in the order of the parts, those of no part last.
 */
export declare function readCourse(files: CourseFiles): Outcome<Course>;
