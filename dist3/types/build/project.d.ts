import type { Diagnostic } from "../diagnostics/index.js";
/** A course as folders: what of it was asked for, before anything of it is read. */
export interface CourseFolder {
    /** Name of the folder. */
    readonly id: string;
    readonly folder: string;
}
/** One course with the documents of it that were asked for. */
export interface Selection extends CourseFolder {
    /** Whole paths of files of lessons and sheets, or `null` for everything that the course has. */
    readonly files: ReadonlySet<string> | null;
}
/** Where everything is: the folder that holds `content/`, or a course folder that stands by itself. */
export interface Project {
    readonly root: string;
    readonly selections: readonly Selection[];
    /** All courses that it has. */
    readonly courses: readonly CourseFolder[];
}
/** A project, or the mistakes that leave none. */
export type ProjectOutcome = {
    readonly project: Project;
    readonly diagnostics: readonly [];
} | {
    readonly project: null;
    readonly diagnostics: readonly Diagnostic[];
};
/** The nearest folder upwards from `from`, a whole path, that holds `content/`; `null` where none does. */
export declare function findRoot(from: string): string | null;
/**
 * The project around `from`, a whole path, and what the arguments ask for in it: every course of it where there are
 * none. The first argument that is a path may lead to a project elsewhere.
 */
export declare function findProject(from: string, targets: readonly string[]): ProjectOutcome;
