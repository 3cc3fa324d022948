import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import process from "node:process";
import { isDiskFailure } from "./failure-reason.js";
import { isAlive, placeNew } from "./write-file.js";

/** What a lock file says of the build that made it. */
interface Holder {
  readonly process: number;
  readonly host: string;
  /** When the process began, in the words of the system; `null` where it does not tell. */
  readonly started: string | null;
}

/** A lock on an output folder. */
export interface OutputLock {
  /** Gives the folder free; more than once does no harm. */
  release(): void;
}

/** Name of the file that says who writes into an output folder. */
export const lockName = ".lectern.lock";

/**
 * Ages in milliseconds after which a lock is nobody's: of another machine, of this one however alive its process seems, and
 * a takeover that was never finished. Clocks may go wrong: a date as far in the future counts as well.
 */
const foreignAge = 60 * 60 * 1000;
const longestBuild = 24 * 60 * 60 * 1000;
const takeoverAge = 10 * 1000;

/** Locks of this process, by the path of their files. */
const held = new Set<string>();

/**
 * When a process began, as Linux tells it: the twenty-second field, counted from the last bracket of the second (proc(5)).
 * `null` elsewhere, and where there is no such process.
 */
function startOf(processId: number): string | null {
  try {
    const stat = readFileSync(`/proc/${processId}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function holderOf(file: string): Holder | null {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8"));
    const isHolder = typeof read === "object" && read !== null && "process" in read && "host" in read;
    if (!isHolder || typeof read.process !== "number" || typeof read.host !== "string") return null;
    const started = "started" in read && typeof read.started === "string" ? read.started : null;
    return { process: read.process, host: read.host, started };
  } catch {
    return null;
  }
}

function ageOf(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? Infinity : Math.abs(Date.now() - stats.mtimeMs);
}

/**
 * Whether the build that made a lock is over. A lock comes into being whole, so one that says nothing is what a crash of the
 * machine left. A process of the same number may be another one: it began at another time.
 */
function isStale(file: string): boolean {
  const holder = holderOf(file);
  if (holder === null || ageOf(file) > longestBuild) return true;
  if (holder.host !== hostname()) return ageOf(file) > foreignAge;
  if (holder.process === process.pid) return !held.has(file);
  return !isAlive(holder.process) || (holder.started !== null && startOf(holder.process) !== holder.started);
}

/** Takes a stale lock over; false where another build is quicker. One file more lets only one build try at a time. */
function takeOver(file: string, text: Uint8Array): boolean {
  const guard = `${file}.takeover`;
  if (ageOf(guard) > takeoverAge) rmSync(guard, { force: true });
  if (!placeNew(guard, new Uint8Array(), "passing")) return false;
  try {
    if (!isStale(file)) return false;
    rmSync(file, { force: true });
    return placeNew(file, text, "passing");
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
  const holder: Holder = { process: process.pid, host: hostname(), started: startOf(process.pid) };
  const text = new TextEncoder().encode(JSON.stringify(holder));
  try {
    mkdirSync(folder, { recursive: true });
    const isOurs = placeNew(file, text, "passing") || (isStale(file) && takeOver(file, text));
    if (!isOurs) return { heldBy: holderOf(file)?.process ?? null };
  } catch (error) {
    if (!isDiskFailure(error)) throw error;
    return { release: () => undefined };
  }
  held.add(file);
  return {
    release() {
      if (held.delete(file)) remove(file);
    },
  };
}

/** Removes a lock. Where the disk refuses it stays, and is nobody's as soon as this process is gone. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    if (!isDiskFailure(error)) throw error;
  }
}

/** Gives all folders free that this process holds: for its last moments. */
export function releaseAll(): void {
  for (const file of held) remove(file);
  held.clear();
}
