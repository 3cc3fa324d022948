import { exitCodes } from "./exit-code.js";
import type { World } from "./world.js";

/** Says what a command takes and what it found instead, and gives the exit code. */
export function usageMistake(takes: string, found: readonly string[], { stderr }: World): number {
  stderr.write(`lectern: ${takes}, found ${found.length === 0 ? "nothing" : `\`${found.join(" ")}\``}\n`);
  return exitCodes.usage.code;
}
