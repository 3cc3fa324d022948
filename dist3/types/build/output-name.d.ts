import type { DocumentKind } from "../documents/index.js";
import type { Course } from "../model/index.js";
import type { DocumentInput } from "../render.js";
/**
 * Path below the output folder, with forward slashes, of what is made from a file of a course: the folder of the course,
 * and the name of the file with an `ending`.
 */
export declare function outputName(courseId: string, fileId: string, ending: string): string;
/**
 * What two names share when some file system takes them for one: macOS composes letters in its own way, and neither it
 * nor Windows tells upper case from lower.
 */
export declare function foldedName(name: string): string;
type HandoutFiles = NonNullable<DocumentInput["handouts"]>;
/** What the name of a document's file follows from. */
export interface NamedDocument {
    readonly kind: DocumentKind;
    /** The name of its course's folder. */
    readonly courseId: string;
    /** The name of the file that it is made from, without its extension. */
    readonly fileId: string;
    /** What the name says of the version that it is; nothing where absent. */
    readonly version?: string;
    /** Whose edition it is; the students' where absent. */
    readonly audience?: string;
}
/** What the name of a file says of the edition that it is: nothing of the one for students. */
export declare function editionSuffix(audience: string | undefined): string;
/** Whole path of a file that is made of a document: its name in the output folder, with an ending. */
export declare function outputOf(folder: string, { kind, courseId, fileId, version, audience }: NamedDocument, ending: string): string;
/** The names of the handouts of a course, which lie in one folder, by the ids of their lessons; those that no part lists have none. */
export declare function handoutFiles(course: Course, courseId: string, suffix: string): HandoutFiles;
/** Whole path of the draft that stands in for a PDF. */
export declare function draftPath(output: string): string;
export {};
