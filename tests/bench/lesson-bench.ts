import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { median } from "./peers/results-table.js";
import { benchProject } from "./variants.js";
import type { BenchProject } from "./variants.js";

// The compiled script runs in dist/bench/.
const repository = path.join(import.meta.dirname, "..", "..");
const sampleCourse = path.join(repository, "content", "large-model-engineering");
const lectern = path.join(repository, "dist", "cli", "lectern.js");
const plainPdfkit = path.join(repository, "tests", "bench", "plain-pdfkit.js");

interface Run {
  readonly seconds: number;
  /** Processor time of the process, in user and system mode. */
  readonly processorSeconds: number;
  readonly peakMebibytes: number;
  /** What lives when the work is done and all else is swept up. */
  readonly liveMebibytes: number;
}

const measures = path.join(mkdtempSync(path.join(tmpdir(), "lectern-bench-")), "memory");
// Each process writes down its own use as it ends.
const memoryHook = `import{writeFileSync}from"node:fs";process.on("exit",()=>{globalThis.gc?.();writeFileSync(${JSON.stringify(measures)},JSON.stringify([process.resourceUsage().maxRSS/1024,process.memoryUsage().heapUsed/2**20,process.cpuUsage().user/1e6+process.cpuUsage().system/1e6]))})`;

function measure(cwd: string, ...words: readonly string[]): Run {
  const hook = `data:text/javascript,${encodeURIComponent(memoryHook)}`;
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", hook, ...words], { cwd, encoding: "utf8" });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${words.join(" ")} ends with ${status ?? "a signal"}\n${stderr.slice(0, 2000)}`);
  const [peakMebibytes, liveMebibytes, processorSeconds] = JSON.parse(readFileSync(measures, "utf8")) as [number, number, number];
  return { seconds, processorSeconds, peakMebibytes, liveMebibytes };
}

/** Builds what is named of a project; all of it, with the syllabus of its course, where nothing is. */
function buildWith({ root }: BenchProject, targets: readonly string[]): Run {
  rmSync(path.join(root, "output"), { recursive: true, force: true });
  return measure(root, lectern, "build", ...targets);
}

function drawWith({ root, lessons }: BenchProject): Run {
  return measure(root, plainPdfkit, path.join(root, "plain"), ...lessons);
}

/** Pairs of runs, one after the other, so that a busy machine slows both. The plain script draws the lessons alone. */
function compare(name: string, count: number, rounds: number, alone: boolean): void {
  const project = benchProject(sampleCourse, count);
  const targets = alone ? project.lessons : [];
  const pairs = Array.from({ length: rounds }, () => ({ ours: buildWith(project, targets), plain: drawWith(project) }));
  const ratio = median(pairs.map(({ ours, plain }) => ours.seconds / plain.seconds));
  const ours = median(pairs.map((pair) => pair.ours.seconds));
  const plain = median(pairs.map((pair) => pair.plain.seconds));
  const verdict = ratio <= 3 ? "holds" : "MISSED";
  console.log(`${name}: ${ours.toFixed(2)} s, pdfkit ${plain.toFixed(2)} s, ratio ${ratio.toFixed(2)} (≤ 3: ${verdict})`);
  rmSync(project.root, { recursive: true });
}

/** Memory over the number of lessons: what every further lesson leaves behind. */
function memory(): void {
  const runs = [25, 50, 100].map((count) => {
    const project = benchProject(sampleCourse, count);
    rmSync(path.join(project.root, "output"), { recursive: true, force: true });
    const run = measure(project.root, "--expose-gc", lectern, "build");
    rmSync(project.root, { recursive: true });
    return { count, ...run };
  });
  const [few, , many] = runs;
  const live = (((many?.liveMebibytes ?? NaN) - (few?.liveMebibytes ?? NaN)) * 1024) / 75; // 100 − 25 lessons
  const listed = (key: "peakMebibytes" | "liveMebibytes"): string => runs.map((run) => `${run.count} lessons ${run[key].toFixed(0)} MiB`).join(", ");
  console.log(`memory, at most: ${listed("peakMebibytes")}`);
  console.log(`memory, live at the end: ${listed("liveMebibytes")}; ${live.toFixed(0)} KiB a lesson`);
}

/** Pairs of builds by this state of the repository and by an earlier one beside it. The lessons are the earlier one's, since it may not know all that ours hold. */
function compareStates(other: string, rounds: number): void {
  const project = benchProject(path.join(path.resolve(other), "content", "large-model-engineering"), 100);
  const earlier = path.join(path.resolve(other), "dist", "cli", "lectern.js");
  const built = (program: string, ...words: readonly string[]): Run => {
    rmSync(path.join(project.root, "output"), { recursive: true, force: true });
    return measure(project.root, program, "build", ...words);
  };
  // In one thread, as an earlier state works.
  const pairs = Array.from({ length: rounds }, () => ({ before: built(earlier), now: built(lectern, "--jobs", "1") }));
  const shown = (["seconds", "processorSeconds"] as const).map((key) => {
    const ratios = pairs.map(({ before, now }) => now[key] / before[key]).toSorted((a, b) => a - b);
    const [before, now] = [median(pairs.map((pair) => pair.before[key])), median(pairs.map((pair) => pair.now[key]))];
    return `${key === "seconds" ? "wall" : "processor"} ${before.toFixed(2)} → ${now.toFixed(2)} s, ratio ${median(ratios).toFixed(3)} (${ratios[0]?.toFixed(2)} to ${ratios.at(-1)?.toFixed(2)})`;
  });
  console.log(`100 lessons and their syllabus, ${rounds} pairs against ${other}: ${shown.join("; ")}`);
  rmSync(project.root, { recursive: true });
}

const { values } = parseArgs({ options: { against: { type: "string" }, rounds: { type: "string", default: "7" } } });
if (values.against !== undefined) {
  compareStates(values.against, Number(values.rounds));
} else {
  compare("one lesson, cold", 1, 7, true);
  compare("one lesson and the syllabus of its course, cold", 1, 7, false);
  compare("100 lessons", 100, 3, false);
  memory();
}
