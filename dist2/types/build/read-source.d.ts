import type { Dirent, Stats } from "node:fs";
import type { Diagnostic, Outcome, Source } from "../diagnostics/index.js";
import type { Reach } from "./read-inside.js";
/**
 * The entries of a folder in an order that no locale changes; none where there is no such folder. Throws what the disk
 * throws otherwise: a folder that cannot be read is not empty, and what it fills must not be built without it.
 */
export declare function entriesOf(folder: string): readonly Dirent[];
/** What stands at a path, links followed; `null` where nothing does. Throws what the disk throws otherwise. */
export declare function statsOf(file: string): Stats | null;
/** The files of a folder, as whole paths, in an order that no locale changes. */
export declare function filesIn(folder: string): string[];
/** The files of a folder with one of the extensions, as whole paths, in an order that no locale changes. */
export declare function filesOf(folder: string, ...extensions: readonly string[]): string[];
/** A text file of the project, or the mistake that keeps it from being read. A byte order mark is dropped. */
export declare function readSource(root: string, file: string): Outcome<Source>;
/** A text that another program saved, a table or an outline: UTF-16 and GBK are read too where the bytes can be nothing else. */
export declare function readSavedText(root: string, file: string, reach?: Reach): Outcome<Source>;
/** The bytes of a file that is no text, or the mistake that keeps it from being read. */
export declare function readBytes(root: string, file: string, reach?: Reach): Outcome<Uint8Array>;
/** The text files that could be read, and a mistake for each of the others. */
export declare function readSources(root: string, files: readonly string[]): {
    readonly sources: readonly Source[];
    readonly diagnostics: readonly Diagnostic[];
};
