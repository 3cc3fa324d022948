import { runInChild } from "../build/index.js";
import type { ChildEnd, ChildLimits } from "../build/index.js";
import { diagnostic } from "../diagnostics/index.js";
import type { Request } from "./arguments.js";
import { exitCodeOf, exitCodes } from "./exit-code.js";
import { reportFor } from "./report.js";
import { printColoured } from "./terminal.js";
import { usageMistake } from "./usage-mistake.js";
import type { World } from "./world.js";

/** What a command in a process of its own may take where the command line does not say: megabytes, and seconds. */
const childLimits = { memory: 1000, time: 60 } as const;

const optionNames = ["isolate", "memory", "time"] as const;

/** Whether a command is to run in a process of its own. */
export function isIsolated({ options }: Request): boolean {
  return optionNames.some((name) => options.has(name));
}

/** The words of a command line without those that ask for a process of its own. */
function withoutIsolation(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    if (word === "--") return [...kept, ...words.slice(index)];
    if (word === "--memory" || word === "--time") index++;
    else if (word !== "--isolate" && !/^--(?:memory|time)=/.test(word)) kept.push(word);
  }
  return kept;
}

function limitsOf({ options }: Request): ChildLimits | "wrong" {
  const number = (name: "memory" | "time"): number => {
    const given = options.get(name);
    return given === undefined ? childLimits[name] : /^[1-9]\d{0,6}$/.test(given) ? Number(given) : 0;
  };
  const limits = { memory: number("memory"), time: number("time") };
  return limits.memory < 64 || limits.time < 1 ? "wrong" : limits;
}

const stopped = { SIGINT: exitCodes.interrupted.code, SIGTERM: exitCodes.terminated.code } as Readonly<Record<string, number>>;

function endOf(end: ChildEnd, limits: ChildLimits, request: Request, world: World): number {
  switch (end.kind) {
    case "ended":
      return end.code;
    case "signal":
      return stopped[end.signal] ?? exitCodes.internal.code;
    case "memory":
    case "time": {
      const found = end.kind === "memory"
        ? diagnostic("build/memory-limit", null, `the command needs more than ${limits.memory} megabytes of memory`, `raise the limit with \`--memory ${limits.memory * 2}\``)
        : diagnostic("build/time-limit", null, `the command takes longer than ${limits.time} seconds`, `raise the limit with \`--time ${limits.time * 2}\``);
      reportFor(request, world).diagnostic(found);
      return exitCodeOf({ documents: [], diagnostics: [found] }, false);
    }
  }
}

/** Runs a command in a process of its own, whose memory and time are bounded: for what strangers wrote. */
export async function isolated(words: readonly string[], request: Request, world: World): Promise<number> {
  const limits = limitsOf(request);
  if (limits === "wrong")
    return usageMistake("`--memory` takes megabytes, 64 or more, and `--time` seconds", [request.options.get("memory") ?? "", request.options.get("time") ?? ""], world);
  const end = await runInChild([world.program, ...withoutIsolation(words)], limits, { stderr: (text) => { printColoured(world.stderr, text); } });
  return endOf(end, limits, request, world);
}
