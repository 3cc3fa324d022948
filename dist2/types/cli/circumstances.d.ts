import type { Circumstances } from "../replay/index.js";
import type { World } from "./world.js";
/** All that decides what a command does and prints, beside what lies on the disk. */
export declare function circumstancesOf(words: readonly string[], { from, stdout, stderr, environment }: Pick<World, "from" | "stdout" | "stderr" | "environment">): Circumstances;
