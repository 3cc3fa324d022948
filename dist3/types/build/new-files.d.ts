import type { Diagnostic } from "../diagnostics/index.js";
/** A text file that does not exist yet. */
export interface NewFile {
    /** Relative to the folder it is written to, with forward slashes. */
    readonly path: string;
    readonly text: string;
}
/** A file that is no text and does not exist yet. */
export interface NewBinaryFile {
    readonly path: string;
    readonly bytes: Uint8Array;
}
/** Removes folders that were begun by processes that are gone. */
export declare function sweepUnfinished(folder: string): void;
/** What of some files a folder lacks, and what it has in another state; `null` where it is empty or not there. */
export declare function standingIn(folder: string, files: readonly (NewFile | NewBinaryFile)[]): Readonly<Record<"missing" | "changed", readonly (NewFile | NewBinaryFile)[]>> | null;
/**
 * Writes a folder with its files, all of them or none: they are written beside and renamed into place. The mistake
 * where the folder exists and holds anything, or the disk refuses.
 */
export declare function writeNewFolder(root: string, folder: string, files: readonly (NewFile | NewBinaryFile)[]): Diagnostic | null;
/** Whether a file holds this text: what an earlier try left that did not come to its end. */
export declare function holdsText(target: string, text: string): boolean;
/** Writes one file where none is; the mistake where one stands there or the disk refuses. */
export declare function writeNewFile(root: string, target: string, content: string | Uint8Array): Diagnostic | null;
/** Takes a file back that was just written. */
export declare function withdrawFile(target: string): void;
/**
 * Puts a text in the place of a file's: the file is the old one or the new one at every moment. A byte order mark
 * stays.
 */
export declare function replaceFile(root: string, target: string, text: string): Diagnostic | null;
