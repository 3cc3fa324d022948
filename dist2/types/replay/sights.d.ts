import type { Dirent, Stats } from "node:fs";
/** What may be seen of a path. */
export declare const aspects: {
    /** The hash of the bytes of a file. */
    readonly bytes: (path: string) => string;
    /** What stands there, links followed. */
    readonly kind: (path: string) => string;
    /** How many bytes a file has, whose package says by its version what they are. */
    readonly size: (path: string) => string;
    /** The hash of what a folder lists. */
    readonly names: (path: string) => string;
    /** Where a path leads with all links followed. */
    readonly real: (path: string) => string;
    /** Whether a folder may be written into. */
    readonly writable: (path: string) => string;
};
/** The name of what may be seen of a path. */
export type Aspect = keyof typeof aspects;
/** Something that was seen of the disk: of which path, which aspect, and what it was. */
export type Sight = readonly [aspect: Aspect, path: string, value: string];
/** What is seen of bytes: SHA-256 in hexadecimal digits. */
export declare function bytesSeen(bytes: Uint8Array): string;
/** What is seen of what stands at a path, where something does. */
export declare function kindSeen(stats: Pick<Stats, "isFile" | "isDirectory"> | null): string;
/** What is seen of the entries of a folder, in any order; `null` where there is none. */
export declare function namesSeen(entries: readonly Dirent[] | null): string;
/** Whether the same would be seen now. What cannot be seen is not the same. */
export declare function isSeenAgain([aspect, path, value]: Sight): boolean;
