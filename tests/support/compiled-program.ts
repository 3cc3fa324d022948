import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chownSync, mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const repository = path.join(import.meta.dirname, "../..");

/** The program as it is installed; `compile` brings it up to date. */
export const program = path.join(repository, "dist/cli/lectern.js");

/** Compiles the program, as `npm run build` does. */
export function compile(): void {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "build"], { cwd: repository, encoding: "utf8" });
  if (status !== 0) throw new Error(stdout + stderr);
}

/** How a run of the program ended, and what it took. */
export interface ProgramRun {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Seconds of processor time, which other programs on the machine do not lengthen as they do the time of day. */
  readonly seconds: number;
  readonly peakMebibytes: number;
}

/**
 * Most memory of this process in KiB, or `undefined` where the system does not say. On Linux `maxRSS` of a process begins
 * with the memory of the one that started it, which is not its own.
 */
function ownPeak(read: typeof readFileSync): number | undefined {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(read("/proc/self/status", "utf8"))?.[1]);
  } catch {
    return undefined;
  }
}

const notes = mkdtempSync(path.join(tmpdir(), "lectern-usage-"));
let runs = 0;

/** Runs the program in a process of its own that notes down its own use as it ends. */
export function runProgram(cwd: string, ...words: readonly string[]): ProgramRun {
  runs += 1;
  const note = path.join(notes, String(runs));
  const hook = `import{readFileSync,writeFileSync}from"node:fs";const own=${ownPeak.toString()};process.on("exit",()=>writeFileSync(${JSON.stringify(note)},JSON.stringify({...process.resourceUsage(),maxRSS:own(readFileSync)??process.resourceUsage().maxRSS})))`;
  const started = spawnSync(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(hook)}`, program, ...words], {
    cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, timeout: 50_000, killSignal: "SIGKILL",
  });
  const { status, signal, stdout, stderr } = started;
  if (signal !== null) return { status, signal, stdout, stderr, seconds: Infinity, peakMebibytes: Infinity };
  const usage = JSON.parse(readFileSync(note, "utf8")) as NodeJS.ResourceUsage;
  return { status, signal, stdout, stderr, seconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6, peakMebibytes: usage.maxRSS / 1024 };
}

/** The user that owns nothing, by the number that most systems give it. */
const nobody = 65_534;

function handOver(folder: string): void {
  chownSync(folder, nobody, nobody);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) chownSync(path.join(folder, name), nobody, nobody);
}

/**
 * Runs the program as somebody whom the permissions of files bind: where the tests run as root, as nobody, to whom the
 * folder is handed over with all that is in it.
 */
export function runUnprivileged(cwd: string, ...words: readonly string[]): Pick<ProgramRun, "status" | "stdout" | "stderr"> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) handOver(cwd);
  return spawnSync(process.execPath, [program, ...words], { cwd, encoding: "utf8", ...(isRoot ? { uid: nobody, gid: nobody } : {}) });
}

/** Runs lines of bash in which `$LECTERN` stands for the program. */
export function runScript(cwd: string, script: string): Pick<ProgramRun, "status" | "stdout" | "stderr"> {
  const lines = script.replaceAll("$LECTERN", `"${process.execPath}" "${program}"`);
  return spawnSync("bash", ["-c", lines], { cwd, encoding: "utf8" });
}

/** Starts the program and leaves it running. */
export function startProgram(cwd: string, ...words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...words], { cwd, stdio: ["ignore", "pipe", "pipe"] });
}

/** How a program that was started ended. */
export function ended(child: ChildProcess): Promise<{ status: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve) => {
    child.once("close", (status, signal) => {
      resolve({ status, signal });
    });
  });
}
