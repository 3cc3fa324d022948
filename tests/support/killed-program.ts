import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { program } from "./compiled-program.js";

const hook = path.join(import.meta.dirname, "kill-at-operation.cjs");

/** Ends a run at an operation on the disk, counted from 1: before it, or half way through what it writes. */
export interface Kill {
  readonly at: number;
  readonly half: boolean;
}

/** How a run ended: an exit code, or `null` for one that was killed. */
export interface End {
  readonly status: number | null;
  readonly stderr: string;
}

function run(cwd: string, words: readonly string[], environment: Readonly<Record<string, string>>): Promise<End> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--require", hook, program, ...words], { cwd, stdio: ["ignore", "ignore", "pipe"], timeout: 120_000, env: { ...process.env, ...environment } });
    let stderr = "";
    child.stderr.setEncoding("utf8");
    child.stderr.on("data", (text: string) => { stderr += text; });
    child.once("error", reject);
    child.once("close", (status) => { resolve({ status, stderr }); });
  });
}

/** Runs the program, which is killed where a moment is given. */
export function runKilled(cwd: string, words: readonly string[], kill: Kill | null): Promise<End> {
  return run(cwd, words, kill === null ? {} : { KILL_AT: String(kill.at), ...(kill.half ? { KILL_HALF: "1" } : {}) });
}

/** The operations of a whole run that change the disk, by the names of Node's functions, and how it ended. */
export async function operationsOf(cwd: string, words: readonly string[], note: string): Promise<{ readonly operations: readonly string[]; readonly end: End }> {
  const end = await run(cwd, words, { COUNT_TO: note });
  return { operations: JSON.parse(readFileSync(note, "utf8")) as string[], end };
}

/** The files below a folder with what they hold, but what programs leave beside files while they write them. */
export function treeOf(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  return new Map(names.filter((name) => !/(?:^|\/)\.lectern[-.]/.test(name)).sort().map((name) => [name, readFileSync(path.join(root, name), "latin1")]));
}
