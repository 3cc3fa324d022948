import type { Request } from "./arguments.js";
import type { World } from "./world.js";
/** Whether a command is to run in a process of its own. */
export declare function isIsolated({ options }: Request): boolean;
/**
 * Whether a command may fill the heap of this process, which would end in the middle of a word: where limits are raised, or the
 * heap is small. It then runs in a process of its own too, whose end can be told.
 */
export declare function mayFillHeap({ command, options }: Request, { heap, parent }: World): boolean;
/** Runs a command in a process of its own, whose memory and time are bounded: for what strangers wrote. */
export declare function isolated(words: readonly string[], request: Request, world: World): Promise<number>;
