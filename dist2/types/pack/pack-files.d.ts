import type { Outcome } from "../diagnostics/index.js";
/** The files of a pack, wherever they lie. */
export interface PackFiles {
    /** What the folder or the archive is called. */
    readonly shown: string;
    /** Names of regular files, in an order that no locale changes. */
    readonly names: readonly string[];
    /** What is no regular file, such as a link. */
    readonly strange: readonly string[];
    /** The bytes of a file; `null` where it cannot be read, or is larger than any may be. */
    readonly read: (name: string) => Buffer | null;
    /** The archive itself, where the files lie in one. */
    readonly archive: Buffer | null;
}
/** Where the files are looked for, and how much is read. */
export interface PackPlace {
    /** Whole path of the folder that the name is relative to. */
    readonly from: string;
    readonly name: string;
    /** Bytes of an archive; 1 gigabyte where `null`. */
    readonly mostBytes: number | null;
}
/** The files of a pack: those of a folder, or of an archive. */
export declare function packFiles({ from, name, mostBytes }: PackPlace): Outcome<PackFiles>;
