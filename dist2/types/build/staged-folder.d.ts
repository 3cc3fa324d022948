import type { Diagnostic } from "../diagnostics/index.js";
/** What became of a folder: it is new, it lay there with the same files, or it took the place of another. */
export type StagedResult = "written" | "unchanged" | "replaced";
/** The files of a folder below it, with forward slashes, in an order that no locale changes; what is no regular file apart. */
export declare function filesBelow(folder: string, prefix?: string): {
    readonly files: readonly string[];
    readonly strange: readonly string[];
};
/** The names of the folders in a folder, in an order that no locale changes; links are none. */
export declare function foldersIn(folder: string): readonly string[];
/** Bytes of a file below a folder, links not followed out of it; `null` where they cannot be read. */
export declare function readBelow(folder: string, name: string, mostBytes?: number): Buffer | null;
/**
 * A folder that comes into being whole or not at all: its files are written beside, and it is renamed into place. Methods throw what
 * the disk throws.
 */
export declare class StagedFolder {
    #private;
    /** `target` is a whole path; `root` is what people see paths from. */
    constructor(root: string, target: string);
    /** The folder that this becomes, as people should see it. */
    get shown(): string;
    /** Writes a file that the folder does not have yet, piece by piece; its name may lead into folders below. The disk has it by the end of `finish`. */
    add(name: string, pieces: Iterable<Uint8Array>): void;
    /** The bytes of a file that was added. */
    read(name: string): Buffer;
    /**
     * Puts the folder, which the disk has by then, into its place; the mistake where another stands there that may not be replaced.
     * `foreignFile` gives a file of that folder which is not Lectern's, or `null`: such a folder is kept whatever `mayReplace` says.
     */
    finish(mayReplace: boolean, foreignFile: (folder: string) => string | null): Promise<StagedResult | Diagnostic>;
    /** Removes what was written beside. */
    abandon(): Promise<void>;
    /** The mistake of what the disk threw; throws what is no failure of the disk. */
    refusal(error: unknown): Diagnostic;
}
