import * as nodeFiles from "node:fs";
import path from "node:path";
import process from "node:process";
import { isDiskFailure } from "./failure-reason.js";

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
    // A pipe is read for ever.
    const stats = files.statSync(target);
    return stats.isFile() && stats.size === bytes.length && files.readFileSync(target).equals(bytes);
  } catch {
    // Whatever keeps the old file from being read, the new one replaces it.
    return false;
  }
}

/** Lets a rename last, which it does only once its folder is on the disk; systems that cannot open folders have no such worry. */
export function syncFolder(folder: string, files: FileOperations = nodeFiles): void {
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

/** Takes a file back as far as the disk lets us: why writing failed is what matters. */
function withdraw(files: FileOperations, file: string): void {
  try {
    files.rmSync(file, { force: true });
  } catch {
    // The sweep of a later build takes it.
  }
}

/** Whether a file is to be whole after the machine lost its power too, or is worth nothing then. */
type Worth = "lasting" | "passing";

function writeBeside(files: FileOperations, temporary: string, bytes: Uint8Array, worth: Worth): void {
  const descriptor = files.openSync(temporary, "wx");
  try {
    files.writeFileSync(descriptor, bytes);
    if (worth === "lasting") files.fsyncSync(descriptor);
  } finally {
    files.closeSync(descriptor);
  }
}

/**
 * Puts `bytes` at `target`, whose folder exists, so that at every moment the file is the old one or the new one: written
 * beside, synced, renamed. Equal bytes leave the file alone. Throws what the disk throws, and leaves nothing behind then. A file that
 * passes is not synced: whoever reads it has to find out whether it is whole.
 */
export function writeAtomically(target: string, bytes: Uint8Array, files: FileOperations = nodeFiles, worth: Worth = "lasting"): WriteResult {
  if (holds(files, target, bytes)) return "unchanged";
  const folder = path.dirname(target);
  temporaryCount += 1;
  const temporary = path.join(folder, `.lectern-${process.pid}-${temporaryCount}.tmp`);
  try {
    writeBeside(files, temporary, bytes, worth);
    files.renameSync(temporary, target);
  } catch (error) {
    withdraw(files, temporary);
    throw error;
  }
  if (worth === "lasting") syncFolder(folder, files);
  return "written";
}

/**
 * Puts `bytes` at `target`, where nothing stands, whole or not at all; false where something does. The file is written beside
 * and linked into place, which no moment of death can tear; where the disk knows no links it is written in place.
 */
export function placeNew(target: string, bytes: Uint8Array, worth: Worth = "lasting"): boolean {
  temporaryCount += 1;
  const temporary = path.join(path.dirname(target), `.lectern-${process.pid}-${temporaryCount}.tmp`);
  try {
    writeBeside(nodeFiles, temporary, bytes, worth);
    try {
      nodeFiles.linkSync(temporary, target);
    } catch (error) {
      if (!isDiskFailure(error) || !linkless.has(error.code)) throw error;
      nodeFiles.writeFileSync(target, bytes, { flag: "wx", flush: worth === "lasting" });
    }
    return true;
  } catch (error) {
    if (isDiskFailure(error) && error.code === "EEXIST") return false;
    throw error;
  } finally {
    withdraw(nodeFiles, temporary);
  }
}

/** What file systems without links say of one. */
const linkless: ReadonlySet<string> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

/** Whether a process of this machine runs, as far as it lets us know. */
export function isAlive(processId: number): boolean {
  // 0 and numbers below mean groups of processes.
  if (!Number.isSafeInteger(processId) || processId < 1 || processId >= 2 ** 31) return false;
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
