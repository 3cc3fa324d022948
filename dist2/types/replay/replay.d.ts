import type { Sight } from "./sights.js";
/** What is printed of a build: a text, or the time that it took, in words or as a number of milliseconds. */
export type Piece = readonly [stream: "stdout" | "stderr", what: "text" | "duration" | "milliseconds", text: string];
/** What a command was asked, from where, and what else decides what it prints. */
export interface Circumstances {
    /** Whole path of the current folder. */
    readonly from: string;
    /** The words after the program's name. */
    readonly words: readonly string[];
    /** Values of variables and kinds of streams, in an order that does not change. */
    readonly surroundings: readonly string[];
}
/** A build of which everything came out as it should, to be told again where it would see the same and come to the same. */
export interface Replay {
    readonly circumstances: Circumstances;
    readonly program: readonly [folder: string, digest: string];
    /** Everything that it saw of the disk, and what it left there. */
    readonly sights: readonly Sight[];
    readonly pieces: readonly Piece[];
    readonly exitCode: number;
}
/** Name of the file of replays in the folder of records. */
export declare const replayFile = "replay.json";
/** The folder in an output folder that remembers what was made; git ignores it, and so does whoever looks for documents. */
export declare const recordFolder = ".lectern";
/** The text of the file of replays in a folder of records after a build. */
export declare function withReplay(folder: string, made: Omit<Replay, "program">): string;
/**
 * The replay of a build that was asked the same, into this output folder, where all that it saw is as it was, and so is what it
 * made; `null` wherever there is any doubt.
 */
export declare function replayOf(output: string, circumstances: Circumstances): Replay | null;
