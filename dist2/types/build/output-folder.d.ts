import type { Diagnostic } from "../diagnostics/index.js";
/** The whole path of the output folder: the one that is named, from the folder that the command is run in, else the project's own. */
export declare function outputFolderOf(root: string, { from, output }: {
    readonly from: string;
    readonly output: string | null;
}): string;
/** The mistake of an output that the disk refuses. */
export declare function unwritable(root: string, file: string, error: unknown): Diagnostic;
/**
 * Makes a folder of the output folder ready before any work is done for it; the mistake where it cannot be written to.
 * The output folder may be a link to anywhere, but no folder in it leads out of it.
 */
export declare function prepareFolder(root: string, output: string, folder: string): Diagnostic | null;
