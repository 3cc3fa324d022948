import { mkdirSync } from "node:fs";
import path from "node:path";
import { recordFolder, replayFile, withReplay } from "../replay/index.js";
import type { Replay } from "../replay/index.js";
import { isDiskFailure } from "./failure-reason.js";
import { writeAtomically } from "./write-file.js";

/** Writes a file of what is remembered of an output folder; whoever reads it asks whether it is whole. Where the disk refuses, nothing is remembered, and nothing else is worse for it. */
export function writeRecord(output: string, name: string, content: () => string | Uint8Array): void {
  try {
    const folder = path.join(output, recordFolder);
    mkdirSync(folder, { recursive: true });
    const write = (file: string, bytes: string | Uint8Array): void => {
      writeAtomically(path.join(folder, file), typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes, undefined, "passing");
    };
    write(".gitignore", "*\n");
    write(name, content());
  } catch (error) {
    if (!isDiskFailure(error)) throw error;
  }
}

/** Remembers a build of which everything came out as it should, so that the next one that would see the same is told again. */
export function keepReplay(output: string, made: Omit<Replay, "program">): void {
  writeRecord(output, replayFile, () => withReplay(path.join(output, recordFolder), made));
}
