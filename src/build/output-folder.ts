import { accessSync, constants, mkdirSync } from "node:fs";
import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { displayPath } from "./display-path.js";
import { failureReason } from "./failure-reason.js";
import { sweepOrphans } from "./write-file.js";

/** The mistake of an output that the disk refuses. */
export function unwritable(root: string, file: string, error: unknown): Diagnostic {
  const message = `cannot write \`${displayPath(root, file)}\`: ${failureReason(error)}`;
  return diagnostic("build/unwritable-output", null, message, "check the folder, or name another with `--output`");
}

/** Makes an output folder ready before any work is done for it; the mistake where it cannot be written to. */
export function prepareFolder(root: string, folder: string): Diagnostic | null {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    sweepOrphans(folder, Date.now());
    return null;
  } catch (error) {
    return unwritable(root, folder, error);
  }
}
