import type { World } from "./world.js";
/** Says what a command takes, what it found instead and what may have been meant, and gives the exit code. */
export declare function usageMistake(takes: string, found: readonly string[], { stderr }: World, near?: string | null): number;
