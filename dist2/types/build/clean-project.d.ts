import type { BuildResult } from "./findings.js";
import type { ProjectOptions } from "./project-options.js";
/** What is to be cleaned, and whether it is only said. */
export interface CleanOptions extends Pick<ProjectOptions, "from" | "targets" | "output" | "report"> {
    readonly dryRun: boolean;
}
/** What was removed, as people should see it, and what was found wrong. */
export interface CleanResult extends BuildResult {
    readonly removed: readonly string[];
}
/**
 * Removes the files in the output folder that Lectern made and that no source makes any more. What Lectern did not make is never
 * touched, nor is anything while a build holds the folder.
 */
export declare function cleanProject({ from, targets, output: named, report, dryRun }: CleanOptions): Promise<CleanResult>;
