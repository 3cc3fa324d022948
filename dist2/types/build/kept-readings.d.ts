import type { Source } from "../diagnostics/index.js";
import type { BuildMemory } from "./build-memory.js";
/**
 * What was read of the files of courses, kept from one process to the next: a file says what its text says, so one whose path
 * and text are the same need not be parsed again. Comes before the memory of the process, where there is one.
 */
export declare class KeptReadings {
    #private;
    constructor(output: string, memory: BuildMemory | undefined);
    /** The source that stands for this one: that of a reading, where there is one of the same path and text. */
    known(source: Source): Source;
    /** Keeps what was read anew. Where the disk refuses, nothing is kept, and nothing else is worse for it. */
    save(root: string): void;
}
