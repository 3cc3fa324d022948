import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { benchProject } from "./variants.js";
import type { BenchProject } from "./variants.js";

// The compiled script runs in dist/bench/.
const repository = path.join(import.meta.dirname, "..", "..");
const sampleCourse = path.join(repository, "content", "large-model-engineering");
const lectern = path.join(repository, "dist", "cli", "main.js");
const plainPdfkit = path.join(repository, "tests", "bench", "plain-pdfkit.js");

interface Run {
  readonly seconds: number;
  readonly peakMebibytes: number;
}

const measures = path.join(mkdtempSync(path.join(tmpdir(), "lectern-bench-")), "peak");
// Each process writes down its own peak as it ends.
const peakHook = `import{writeFileSync}from"node:fs";process.on("exit",()=>writeFileSync(${JSON.stringify(measures)},String(process.resourceUsage().maxRSS)))`;

function measure(cwd: string, ...words: readonly string[]): Run {
  const hook = `data:text/javascript,${encodeURIComponent(peakHook)}`;
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", hook, ...words], { cwd, encoding: "utf8" });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${words.join(" ")} ends with ${status ?? "a signal"}\n${stderr}`);
  return { seconds, peakMebibytes: Number(readFileSync(measures, "utf8")) / 1024 };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

function buildWith({ root }: BenchProject): Run {
  rmSync(path.join(root, "output"), { recursive: true, force: true });
  return measure(root, lectern, "build");
}

function drawWith({ root, lessons }: BenchProject): Run {
  return measure(root, plainPdfkit, path.join(root, "plain"), ...lessons);
}

/** Pairs of runs, one after the other, so that a busy machine slows both. */
function compare(name: string, count: number, rounds: number): void {
  const project = benchProject(sampleCourse, count);
  const pairs = Array.from({ length: rounds }, () => ({ ours: buildWith(project), plain: drawWith(project) }));
  const ratio = median(pairs.map(({ ours, plain }) => ours.seconds / plain.seconds));
  const ours = median(pairs.map((pair) => pair.ours.seconds));
  const plain = median(pairs.map((pair) => pair.plain.seconds));
  const verdict = ratio <= 3 ? "holds" : "MISSED";
  console.log(`${name}: ${ours.toFixed(2)} s, pdfkit ${plain.toFixed(2)} s, ratio ${ratio.toFixed(2)} (≤ 3: ${verdict})`);
  rmSync(project.root, { recursive: true });
}

/** Peak memory over the number of lessons: what every further lesson leaves behind. */
function memory(): void {
  const peaks = [25, 50, 100].map((count) => {
    const project = benchProject(sampleCourse, count);
    const { peakMebibytes } = buildWith(project);
    rmSync(project.root, { recursive: true });
    return { count, peakMebibytes };
  });
  const [few, , many] = peaks;
  const slope = ((many?.peakMebibytes ?? NaN) - (few?.peakMebibytes ?? NaN)) / 75; // 100 − 25 lessons
  const listed = peaks.map(({ count, peakMebibytes }) => `${count} lessons ${peakMebibytes.toFixed(0)} MiB`).join(", ");
  console.log(`memory: ${listed}; ${(slope * 1024).toFixed(0)} KiB a lesson`);
}

compare("one lesson, cold", 1, 7);
compare("100 lessons", 100, 3);
memory();
