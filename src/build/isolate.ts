import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";

/** What a command that runs in a process of its own may take. */
export interface ChildLimits {
  /** Megabytes that its memory may reach, heap and everything else. */
  readonly memory: number;
  /** Seconds by the clock. */
  readonly time: number;
}

/** How it ended: by itself with an exit code, by a limit, by a signal from outside, or by a crash of the machine under it. */
export type ChildEnd =
  | { readonly kind: "ended"; readonly code: number }
  | { readonly kind: "memory" | "time" }
  | { readonly kind: "signal"; readonly signal: NodeJS.Signals };

/** What is told of a child while it runs. */
export interface ChildWatch {
  /** Gets what it writes on its standard error. */
  readonly stderr: (text: string) => void;
}

/** Milliseconds between two looks at the memory of a child. */
const pause = 50;

/** What the engine writes before it gives up for want of memory; what follows is of no use to whoever made the course. */
const lastWords = /<--- Last few GCs --->|FATAL ERROR:/;

/** Signals that whoever runs a command ends it with; the child gets them too. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Megabytes that a process holds, as Linux tells it; `null` elsewhere: the engine's own limit on its heap holds there. */
function residentMemory(processId: number): number | null {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${processId}/status`, "latin1")) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

/** Ends a child as soon as it goes beyond a limit, and remembers which. */
class Guard {
  broken: "memory" | "time" | null = null;
  readonly #timers: readonly NodeJS.Timeout[];

  constructor(child: ChildProcess, { memory, time }: ChildLimits) {
    const end = (which: "memory" | "time"): void => {
      this.broken ??= which;
      child.kill("SIGKILL");
    };
    const look = (): void => {
      if ((residentMemory(child.pid ?? 0) ?? 0) > memory) end("memory");
    };
    this.#timers = [setInterval(look, pause), setTimeout(() => { end("time"); }, time * 1000)];
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }
}

/** Whether a child crashed as the engine does when its heap is full. */
function ranOutOfHeap(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === "SIGABRT" || signal === "SIGTRAP" || code === 134 || code === 133;
}

function pass(child: ChildProcess, { stderr }: ChildWatch): void {
  let isDying = false;
  child.stderr?.setEncoding("utf8");
  child.stderr?.on("data", (text: string) => {
    const [said = ""] = isDying ? [] : text.split(lastWords);
    isDying ||= lastWords.test(text);
    if (said !== "") stderr(said);
  });
}

/**
 * Runs a program of Node on some words, in a process that is ended when it takes more than it may. A heap that is full is
 * the end by memory, whatever the engine says of it.
 */
export function runInChild([program, ...words]: readonly [string, ...string[]], limits: ChildLimits, watch: ChildWatch): Promise<ChildEnd> {
  const heap = Math.max(64, Math.floor(limits.memory * 0.8));
  const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, program, ...words], { stdio: ["ignore", "inherit", "pipe"] });
  pass(child, watch);
  const guard = new Guard(child, limits);
  const forward = (signal: NodeJS.Signals): void => { child.kill(signal); };
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      guard.stop();
      for (const one of signals) process.off(one, forward);
      if (guard.broken !== null) resolve({ kind: guard.broken });
      else if (ranOutOfHeap(code, signal)) resolve({ kind: "memory" });
      else if (signal !== null) resolve({ kind: "signal", signal });
      else resolve({ kind: "ended", code: code ?? 0 });
    });
  });
}
