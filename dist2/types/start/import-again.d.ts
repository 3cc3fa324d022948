import type { NewBinaryFile, NewFile } from "../build/index.js";
import type { Outcome } from "../diagnostics/index.js";
type AnyFile = NewFile | NewBinaryFile;
/** Where the files of an imported course go. */
interface CoursePlace {
    readonly root: string;
    /** Whole path of the course's folder. */
    readonly folder: string;
    /** Whether a course that is there gets what it lacks, and what differs beside its own files. */
    readonly again: boolean;
}
/**
 * Writes an imported course: as a new folder, or into one that is there. Files that people changed are never written over. Gives
 * the names of the files written, relative to the folder.
 */
export declare function writeImported(place: CoursePlace, files: readonly AnyFile[]): Outcome<readonly string[]>;
export {};
