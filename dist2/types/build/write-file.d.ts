import * as nodeFiles from "node:fs";
/** The operations that writing needs, so that a test can let any of them fail. */
export type FileOperations = Pick<typeof nodeFiles, "closeSync" | "fsyncSync" | "openSync" | "readFileSync" | "readdirSync" | "renameSync" | "rmSync" | "statSync" | "writeFileSync">;
/** What writing did: an unchanged file keeps its bytes and its date. */
export type WriteResult = "written" | "unchanged";
/** Lets a rename last, which it does only once its folder is on the disk; systems that cannot open folders have no such worry. */
export declare function syncFolder(folder: string, files?: FileOperations): void;
/**
 * Puts `bytes` at `target`, whose folder exists, so that at every moment the file is the old one or the new one: written
 * beside, synced, renamed. Equal bytes leave the file alone. Throws what the disk throws, and leaves nothing behind then.
 */
export declare function writeAtomically(target: string, bytes: Uint8Array, files?: FileOperations): WriteResult;
/**
 * Puts `bytes` at `target`, where nothing stands, whole or not at all; false where something does. The file is written beside
 * and linked into place, which no moment of death can tear; where the disk knows no links it is written in place.
 */
export declare function placeNew(target: string, bytes: Uint8Array): boolean;
/** Whether a process of this machine runs, as far as it lets us know. */
export declare function isAlive(processId: number): boolean;
/** Removes what builds that were killed left in an output folder: temporary files of ours, an hour old, owner gone. */
export declare function sweepOrphans(folder: string, now: number, files?: FileOperations): void;
