import * as nodeFiles from "node:fs";
import path from "node:path";
import process from "node:process";

/** The operations that writing needs, so that a test can let any of them fail. */
export type FileOperations = Pick<
  typeof nodeFiles,
  | "closeSync"
  | "fsyncSync"
  | "openSync"
  | "readFileSync"
  | "readdirSync"
  | "renameSync"
  | "rmSync"
  | "statSync"
  | "writeFileSync"
>;

/** What writing did: an unchanged file keeps its bytes and its date. */
export type WriteResult = "written" | "unchanged";

const temporaryName = /^\.lectern-(\d+)-\d+\.tmp$/;
const orphanAge = 60 * 60 * 1000;
let temporaryCount = 0;

function holds(files: FileOperations, target: string, bytes: Uint8Array): boolean {
  try {
    return files.readFileSync(target).equals(bytes);
  } catch {
    // Whatever keeps the old file from being read, the new one replaces it.
    return false;
  }
}

/** A rename lasts only once its folder is on the disk; systems that cannot open folders have no such worry. */
function syncFolder(files: FileOperations, folder: string): void {
  let descriptor: number;
  try {
    descriptor = files.openSync(folder, "r");
  } catch {
    return;
  }
  try {
    files.fsyncSync(descriptor);
  } catch {
    // Some file systems refuse to sync a folder. The file itself is safe, and that was the promise.
  } finally {
    files.closeSync(descriptor);
  }
}

function writeBeside(files: FileOperations, temporary: string, bytes: Uint8Array): void {
  const descriptor = files.openSync(temporary, "wx");
  try {
    files.writeFileSync(descriptor, bytes);
    files.fsyncSync(descriptor);
  } finally {
    files.closeSync(descriptor);
  }
}

/**
 * Puts `bytes` at `target`, whose folder exists, so that at every moment the file is the old one or the new one: written
 * beside, synced, renamed. Equal bytes leave the file alone. Throws what the disk throws, and leaves nothing behind then.
 */
export function writeAtomically(target: string, bytes: Uint8Array, files: FileOperations = nodeFiles): WriteResult {
  if (holds(files, target, bytes)) return "unchanged";
  const folder = path.dirname(target);
  temporaryCount += 1;
  const temporary = path.join(folder, `.lectern-${process.pid}-${temporaryCount}.tmp`);
  try {
    writeBeside(files, temporary, bytes);
    files.renameSync(temporary, target);
  } catch (error) {
    files.rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(files, folder);
  return "written";
}

/** Whether a process of this machine runs, as far as it lets us know. */
export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Removes what builds that were killed left in an output folder: temporary files of ours, an hour old, owner gone. */
export function sweepOrphans(folder: string, now: number, files: FileOperations = nodeFiles): void {
  for (const name of files.readdirSync(folder)) {
    const [, owner] = temporaryName.exec(name) ?? [];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const orphan = path.join(folder, name);
    if (now - files.statSync(orphan).mtimeMs > orphanAge) files.rmSync(orphan, { force: true });
  }
}
