import type { CourseChange } from "../changes/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { ProjectOptions } from "./project-options.js";
/** What is compared. */
export interface DiffOptions {
    /** Whole path of the folder that names are relative to. */
    readonly from: string;
    /** A folder of a project, or a revision of git. */
    readonly old: string;
    /** The same; the project as it lies there where `null`. */
    readonly now: string | null;
    /** The only course that is compared, by the name of its folder; all of both where `null`. */
    readonly course: string | null;
    /** How a sheet of the changes of each course is made; none where `null`. `output` is relative to `from`. */
    readonly sheets: Pick<ProjectOptions, "output" | "environment" | "report"> | null;
}
/** What has changed of a course, as students read it. */
export interface CourseDiff {
    readonly course: string;
    readonly changes: readonly CourseChange[];
}
/** What has changed of courses between two states of a project, by meaning: what students read of it. */
export declare function diffProject(options: DiffOptions): Promise<{
    readonly courses: readonly CourseDiff[];
    readonly diagnostics: readonly Diagnostic[];
}>;
