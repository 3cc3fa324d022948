import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
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

const notes = mkdtempSync(path.join(tmpdir(), "lectern-usage-"));
let runs = 0;

/** Runs the program in a process of its own that notes down its own use as it ends. */
export function runProgram(cwd: string, ...words: readonly string[]): ProgramRun {
  runs += 1;
  const note = path.join(notes, String(runs));
  const hook = `import{writeFileSync}from"node:fs";process.on("exit",()=>writeFileSync(${JSON.stringify(note)},JSON.stringify(process.resourceUsage())))`;
  const started = spawnSync(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(hook)}`, program, ...words], {
    cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, timeout: 50_000, killSignal: "SIGKILL",
  });
  const { status, signal, stdout, stderr } = started;
  if (signal !== null) return { status, signal, stdout, stderr, seconds: Infinity, peakMebibytes: Infinity };
  const usage = JSON.parse(readFileSync(note, "utf8")) as NodeJS.ResourceUsage;
  return { status, signal, stdout, stderr, seconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6, peakMebibytes: usage.maxRSS / 1024 };
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
