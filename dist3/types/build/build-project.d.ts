import type { Diagnostic } from "../diagnostics/index.js";
import type { BuildResult } from "./findings.js";
import type { JobResult } from "./job.js";
import type { ProjectOptions } from "./project-options.js";
import type { Delivery } from "./run-project.js";
/** What a build found out, and where it wrote. */
export interface ProjectBuild extends BuildResult {
    /** Whole path of the output folder; `null` where nothing was to be written. */
    readonly output: string | null;
}
/** Builds what is asked for into the output folder. Documents with errors are not written; the others are. */
export declare function buildProject(options: ProjectOptions): Promise<ProjectBuild>;
/** Finds everything that is wrong with what is asked for, and writes nothing. */
export declare function checkProject(options: ProjectOptions): Promise<BuildResult>;
/** What is said of a document that is not written. */
export declare function checked({ hasFailed }: JobResult): Delivery;
/** The mistake of an output folder that another build holds. */
export declare function lockedOutput(root: string, output: string, heldBy: number | null): Diagnostic;
