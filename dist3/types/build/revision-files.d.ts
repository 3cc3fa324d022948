import type { Diagnostic } from "../diagnostics/index.js";
/**
 * The files of a project as a revision of its repository has them, in a new folder, whose path is given; whoever asked removes it. The
 * mistake where git knows no such revision. What the name says never becomes an option of git.
 */
export declare function revisionFiles(root: string, revision: string): string | Diagnostic;
