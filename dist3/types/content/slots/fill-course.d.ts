import type { Outcome } from "../../diagnostics/index.js";
import type { Course } from "../../model/index.js";
import type { SlotFile } from "./slot-file.js";
/** A file that a slot names itself, and whether it is read as text, whatever its name ends with. */
export interface NamedFile {
    readonly path: string;
    readonly isCode: boolean;
}
/** The files that slots name themselves. */
export declare function namedFiles(course: Course): readonly NamedFile[];
/**
 * The course with its slots filled from files. `isWhole` says that every lesson could be read: only then a file without
 * a slot is one. `drawn` are the files that charts take their data from.
 */
export declare function fillCourse(course: Course, files: readonly SlotFile[], isWhole: boolean, drawn?: ReadonlySet<string>): Outcome<Course>;
/** The keys of references that cells of table files cite. */
export declare function keysCitedInTables({ lessons }: Course): ReadonlySet<string>;
