import type { Replay } from "../replay/index.js";
/** Writes a file of what is remembered of an output folder. Where the disk refuses, nothing is remembered, and nothing else is worse for it. */
export declare function writeRecord(output: string, name: string, content: () => string | Uint8Array): void;
/** Remembers a build of which everything came out as it should, so that the next one that would see the same is told again. */
export declare function keepReplay(output: string, made: Omit<Replay, "program">): void;
