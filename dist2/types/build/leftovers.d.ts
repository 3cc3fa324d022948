import type { NamedDocument } from "./output-name.js";
import type { CourseReading } from "./read-course.js";
/**
 * The documents that the files of a course make. While `course.yaml` has errors, nobody knows which lessons it wants: then all
 * count.
 */
export declare function possibleDocuments({ folder: { id }, course, courseFile, lessonFiles, sheetFiles, examFiles, glossaryFile, diagnostics }: CourseReading): readonly NamedDocument[];
/** What is looked for in an output folder. */
export interface LeftoverQuery {
    /** Whole path of the output folder. */
    readonly output: string;
    /** Everything that can be made of the courses that are looked at. */
    readonly documents: readonly NamedDocument[];
    /** Whole paths of the PDFs that are as they should be: drafts of them are of no use any more. */
    readonly whole: readonly string[];
    /** Names of these courses' folders. */
    readonly courses: readonly string[];
    /** Names of all courses, where the folders of courses that are no more are looked at too; else `null`. */
    readonly all: readonly string[] | null;
}
/** Files of the output folder, as whole paths, that Lectern made and that no source makes any more. Links are not followed. */
export declare function leftoversIn(query: LeftoverQuery): readonly string[];
