import type { World } from "./world.js";
/** Runs the program on the words after its name and gives its exit code. Never throws. */
export declare function run(words: readonly string[], world: World): Promise<number>;
