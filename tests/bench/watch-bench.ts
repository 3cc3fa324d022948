import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { lessonWords } from "./peers/lesson-words.js";
import { median } from "./peers/results-table.js";
import { facePackages, typstProgram } from "./peers/typst-program.js";
import { typstHandout } from "./peers/typst-source.js";
import { benchProject } from "./variants.js";

// From a saved line to the new PDF: `lectern watch`, and `typst watch` with the same words where it is installed. The compiled script runs in dist/bench/.
const repository = path.join(import.meta.dirname, "..", "..");
const lectern = path.join(repository, "dist", "cli", "lectern.js");
const { values } = parseArgs({ options: { edits: { type: "string", default: "20" }, node: { type: "string", default: process.execPath } } });
const edits = Number(values.edits);
/** Edits before those that count: code warms up in them. */
const first = 5;
const patience = 60_000;

function stamp(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Waits until a file is a newer one; how many milliseconds that took. */
async function untilNewer(file: string, than: number): Promise<number> {
  const from = performance.now();
  while (stamp(file) <= than) {
    if (performance.now() - from > patience) throw new Error(`${file} is not written anew`);
    await wait(1);
  }
  return performance.now() - from;
}

/** Milliseconds from each saved edit to the file that is made of it. */
async function timesOf(child: ChildProcess, source: string, output: string): Promise<readonly number[]> {
  try {
    await untilNewer(output, 0);
    const text = readFileSync(source, "utf8");
    const times: number[] = [];
    for (let edit = 0; edit < first + edits; edit++) {
      await wait(700);
      const before = stamp(output);
      writeFileSync(source, text.replace("海量数据", `海量${"的".repeat((edit % 7) + 1)}数据`));
      const took = await untilNewer(output, before);
      if (edit >= first) times.push(took);
    }
    return times;
  } finally {
    child.kill();
  }
}

function tell(name: string, times: readonly number[]): void {
  console.log(`${name}: median ${median(times).toFixed(0)} ms, least ${Math.min(...times).toFixed(0)}, most ${Math.max(...times).toFixed(0)}, ${times.length} edits`);
}

const { root, lessons: [lesson = ""] } = benchProject(path.join(repository, "content", "large-model-engineering"), 1);
const ours = spawn(values.node, [lectern, "watch"], { cwd: root, stdio: "ignore" });
tell(`lectern watch, Node ${spawnSync(values.node, ["--version"], { encoding: "utf8" }).stdout.trim()}`, await timesOf(ours, lesson, path.join(root, "output", "bench", "lesson-000-handout.pdf")));
const typst = typstProgram();
if (typst !== null) {
  const sources = path.join(root, "sources");
  mkdirSync(sources);
  const source = path.join(sources, "0.typ");
  writeFileSync(source, typstHandout(lessonWords(lesson)));
  const fonts = facePackages.flatMap((name) => ["--font-path", path.join(repository, "node_modules", "@expo-google-fonts", name)]);
  const theirs = spawn(typst, ["watch", "--ignore-system-fonts", ...fonts, source, path.join(sources, "0.pdf")], { cwd: sources, stdio: "ignore" });
  tell("typst watch", await timesOf(theirs, source, path.join(sources, "0.pdf")));
}
rmSync(root, { recursive: true });
