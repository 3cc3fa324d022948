/**
 * Whole path of the folder that compiled code is kept in, in the user's folder of caches; `null` where the environment
 * names none.
 */
export declare function codeFolder(environment: Readonly<Record<string, string | undefined>>, platform: string): string | null;
/**
 * Lets Node keep the code that it compiles for the next start of the program, where it can (22.8 and newer). No result
 * depends on it: a folder that is missing is made, one that cannot be read or written is done without, and Node takes only what
 * belongs to the files as they are.
 */
export declare function keepCodeIn(folder: string | null): void;
