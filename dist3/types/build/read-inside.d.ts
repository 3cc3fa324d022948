import type { Diagnostic } from "../diagnostics/index.js";
/** Bytes of the largest files that are read, by what they hold. */
export declare const fileLimits: {
    readonly text: number;
    readonly image: number;
    readonly font: number;
    readonly pdf: number;
};
/** Whether a file, all links followed, lies below a folder. Throws what the disk throws, where one of them is not there. */
export declare function liesInside(folder: string, file: string): boolean;
/** Where a file may lie: below the root of the project, or anywhere, where a person named it on the command line. */
export type Reach = "inside" | "anywhere";
/**
 * The one way to the bytes of a project: a regular file that lies below `root` with all links followed and that is not
 * larger than `mostBytes`, or the mistake that keeps it from being read.
 */
export declare function readInside(root: string, file: string, mostBytes: number, reach?: Reach): Buffer | Diagnostic;
