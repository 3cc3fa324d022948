import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import process from "node:process";
import { isDiskFailure } from "./failure-reason.js";
import { isAlive } from "./write-file.js";

/** What a lock file says of the build that made it. */
interface Holder {
  readonly process: number;
  readonly host: string;
}

/** A lock on an output folder. */
export interface OutputLock {
  /** Gives the folder free; more than once does no harm. */
  release(): void;
}

const lockName = ".lectern.lock";

/** Age in milliseconds after which the lock of another machine is nobody's, and a takeover that was never finished. */
const foreignAge = 60 * 60 * 1000;
const takeoverAge = 10 * 1000;

/** Locks of this process, by the path of their files. */
const held = new Set<string>();

/** Makes a file that nobody has made before; false where somebody has. */
function makeNew(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function holderOf(file: string): Holder | null {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8"));
    const isHolder = typeof read === "object" && read !== null && "process" in read && "host" in read;
    return isHolder && typeof read.process === "number" && typeof read.host === "string" ? { process: read.process, host: read.host } : null;
  } catch {
    return null;
  }
}

function ageOf(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? Infinity : Date.now() - stats.mtimeMs;
}

/** Whether the build that made a lock is over. A lock that says nothing may be one that is just being written. */
function isStale(file: string): boolean {
  const holder = holderOf(file);
  if (holder === null) return ageOf(file) > takeoverAge;
  if (holder.host !== hostname()) return ageOf(file) > foreignAge;
  return holder.process === process.pid ? !held.has(file) : !isAlive(holder.process);
}

/** Takes a stale lock over; false where another build is quicker. One file more lets only one build try at a time. */
function takeOver(file: string, text: string): boolean {
  const guard = `${file}.takeover`;
  if (ageOf(guard) > takeoverAge) rmSync(guard, { force: true });
  if (!makeNew(guard, "")) return false;
  try {
    if (!isStale(file)) return false;
    rmSync(file, { force: true });
    return makeNew(file, text);
  } finally {
    rmSync(guard, { force: true });
  }
}

/**
 * Locks an output folder, which is made where it is missing; the process that holds it instead where another build
 * does. The lock of a build that was killed is taken over. Where the disk refuses, nothing is locked: whoever writes
 * into the folder then finds out why.
 */
export function lockOutput(folder: string): OutputLock | { readonly heldBy: number | null } {
  const file = path.join(folder, lockName);
  const text = JSON.stringify({ process: process.pid, host: hostname() } satisfies Holder);
  try {
    mkdirSync(folder, { recursive: true });
    const isOurs = makeNew(file, text) || (isStale(file) && takeOver(file, text));
    if (!isOurs) return { heldBy: holderOf(file)?.process ?? null };
  } catch (error) {
    if (!isDiskFailure(error)) throw error;
    return { release: () => undefined };
  }
  held.add(file);
  return {
    release() {
      if (held.delete(file)) rmSync(file, { force: true });
    },
  };
}

/** Gives all folders free that this process holds: for its last moments. */
export function releaseAll(): void {
  for (const file of held) rmSync(file, { force: true });
  held.clear();
}
