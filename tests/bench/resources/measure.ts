import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import type { Input } from "./input.js";

/** What a run took and how it ended. */
export interface Measured {
  /** Processor time in seconds; that of others on the machine does not count. */
  readonly seconds: number;
  /** Most memory at any moment, in megabytes. */
  readonly megabytes: number;
  /** Exit code, or `null` for a run that was ended from outside. */
  readonly code: number | null;
  /** Its last words. */
  readonly said: string;
}

/** Noted down by the process itself as it ends: `maxRSS` of a process on Linux begins with that of its parent. */
const hook = (note: string): string => `import{readFileSync,writeFileSync}from"node:fs";
process.on("exit",()=>{let peak=process.resourceUsage().maxRSS;try{peak=Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status","utf8"))[1])}catch{}
const{userCPUTime,systemCPUTime}=process.resourceUsage();writeFileSync(${JSON.stringify(note)},JSON.stringify([(userCPUTime+systemCPUTime)/1e6,peak/1000]))})`;

async function write(root: string, { files }: Input): Promise<void> {
  for (const [name, content] of Object.entries(await files())) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
}

/** Runs a command on an input in a process of its own, which is ended after so many seconds of processor time. */
export async function measure(program: string, input: Input, longest: number): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), "lectern-resources-"));
  const root = path.join(folder, "project");
  const note = path.join(folder, "note");
  mkdirSync(path.join(root, "content"), { recursive: true });
  await write(root, input);
  const words = ["-c", `ulimit -t ${longest}; exec "$0" "$@"`, process.execPath, "--import", `data:text/javascript,${encodeURIComponent(hook(note))}`, program, ...input.words];
  const child = spawn("sh", words, { cwd: root, stdio: ["ignore", "pipe", "pipe"], timeout: longest * 40_000, killSignal: "SIGKILL" });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => { said = (said + text).slice(-2000); });
  const code = await new Promise<number | null>((resolve) => { child.once("close", resolve); });
  const [seconds = Infinity, megabytes = Infinity] = code === null ? [] : (JSON.parse(readFileSync(note, "utf8")) as number[]);
  rmSync(folder, { recursive: true });
  return { seconds, megabytes, code, said };
}
