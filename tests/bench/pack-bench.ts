import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

// What packing a release costs beside building its documents, in pairs, so that a busy machine slows both. Each process is measured
// from outside by GNU time. The compiled script runs in dist/bench/.
const { values } = parseArgs({ options: { documents: { type: "string", default: "1000" }, rounds: { type: "string", default: "3" }, verify: { type: "boolean", default: false } } });
const [documents, rounds] = [Number(values.documents), Number(values.rounds)];
const lectern = path.join(import.meta.dirname, "../cli/lectern.js");
const work = mkdtempSync(path.join(tmpdir(), "lectern-pack-bench-"));

/** A course of lessons of two pages with a table, a figure that is to come and a formula. */
function writeCourse(): void {
  const course = path.join(work, "content/bench");
  mkdirSync(path.join(course, "lessons"), { recursive: true });
  const ids = Array.from({ length: documents - 1 }, (_, index) => `l${String(index).padStart(4, "0")}`);
  writeFileSync(path.join(course, "course.yaml"), `title: A long course\nlang: en\nversion: "1"\nparts:\n  - title: All\n    lessons: [${ids.join(", ")}]\n`);
  for (const [index, id] of ids.entries()) {
    const topics = [1, 2, 3, 4].map((topic) => `      - title: Topic ${topic}\n        summary: ${`Words of lesson ${index} about topic ${topic}, which say something. `.repeat(8 + (index % 5))}\n        key-points: [${`"A point of ${index}", `.repeat(4)}"A last one"]\n        figures:\n          - { id: f${index}-${topic}, caption: Figure of topic ${topic}, alt: A drawing. }\n`);
    writeFileSync(path.join(course, "lessons", `${id}.yaml`), `title: Lesson ${index}\nsections:\n  - title: Section\n    topics:\n${topics.join("")}`);
  }
}

/** Processor time of a run in seconds, and time by the clock. */
function measure(...words: readonly string[]): { readonly processor: number; readonly seconds: number } {
  for (const folder of ["output", "release"]) rmSync(path.join(work, folder), { recursive: true, force: true });
  const report = path.join(work, "time");
  const { status, stderr } = spawnSync("/usr/bin/time", ["-o", report, "-f", "%e %U %S", process.execPath, lectern, ...words, "--quiet", ...(values.verify ? ["--verify"] : [])], { cwd: work, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr.slice(0, 2000));
  const [seconds = NaN, user = NaN, system = NaN] = readFileSync(report, "utf8").trim().split(/\s+/).map(Number);
  return { seconds, processor: user + system };
}

writeCourse();
const ratios: number[] = [];
for (let round = 0; round < rounds; round++) {
  const [build, pack] = [measure("build"), measure("pack")];
  ratios.push(pack.processor / build.processor);
  process.stdout.write(`round ${round + 1}: build ${build.processor.toFixed(1)} s (${build.seconds.toFixed(1)} s by the clock), pack ${pack.processor.toFixed(1)} s (${pack.seconds.toFixed(1)} s)\n`);
}
rmSync(work, { recursive: true, force: true });
const sorted = ratios.sort((one, other) => one - other);
process.stdout.write(`${documents} documents: packing takes ${(((sorted[sorted.length >> 1] ?? NaN) - 1) * 100).toFixed(1)} % more processor time than building, in the middle of ${rounds} rounds\n`);
