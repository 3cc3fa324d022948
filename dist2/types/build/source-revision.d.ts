/** What state of the sources a folder holds. */
export interface SourceRevision {
    /** The commit, in hexadecimal digits; `null` where the folder belongs to no repository, or git is not installed. */
    readonly revision: string | null;
    /** Whether every file was as it is in that commit; `null` without one. */
    readonly isClean: boolean | null;
    /** The day of the commit in ISO form, as its clock in Greenwich had it; `null` without one. */
    readonly day: string | null;
}
/** What git says, without programs that the repository names and without locks; `null` where it refuses. `input` is what it reads. */
export declare function gitBytes(root: string, words: readonly string[], { input, most }?: {
    readonly input?: string;
    readonly most?: number;
}): Buffer | null;
/** The commit that a project is of. Folders that are made, whole paths, do not count as changes. */
export declare function sourceRevision(root: string, made: readonly string[]): SourceRevision;
