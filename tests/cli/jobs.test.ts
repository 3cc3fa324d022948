import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile, runProgram } from "../support/compiled-program.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

const lessonCount = 9;
const lesson = (index: number): string =>
  `title: Lesson ${index}\nsections:\n  - title: Section\n    topics:\n      - title: Topic\n        body: ${"Water rises in the stems of plants. ".repeat(20 + 30 * (index % 3))}\n        figures: [{ id: stem-${index}, caption: A stem., alt: A stem. }]\n`;
const lessons = Object.fromEntries(Array.from({ length: lessonCount }, (_, index) => [`lessons/l${index}.yaml`, index === 4 ? `${lesson(index)}nothing: known\n` : lesson(index)]));
const course = `title: A course\nlang: en\nparts: [{ title: One, lessons: [${Array.from({ length: lessonCount }, (_, index) => `l${index}`).join(", ")}] }]\n`;

const folder = mkdtempSync(path.join(tmpdir(), "lectern-jobs-"));
afterAll(() => { rmSync(folder, { recursive: true }); });
beforeAll(compile, 180_000);

/** What a build with so many documents at once leaves and says, without the times in it. */
function built(jobs: number): { files: Record<string, string>; said: string; status: number | null } {
  const root = projectWith({ tiny: { ...tinyCourse, "course.yaml": course, ...lessons } });
  const { status, stdout, stderr } = runProgram(root, "build", "--jobs", String(jobs));
  const output = path.join(root, "output");
  const files = Object.fromEntries(readdirSync(output, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".pdf")).sort().map((name) => [name, readFileSync(path.join(output, name), "latin1")]));
  return { files, said: `${stdout}${stderr}`.replaceAll(/\b[\d.]+ m?s\b/g, "some time"), status };
}

test("files, lines and mistakes are the same whatever the number of documents made at once", () => {
  const one = built(1);
  expect(Object.keys(one.files)).toHaveLength(lessonCount - 1);
  expect(one.said).toContain("content/tiny/lessons/l4.yaml");
  for (const jobs of [2, 4]) expect(built(jobs)).toEqual(one);
}, 120_000);

test("a number of documents that is none is a mistake of usage", () => {
  const { status, stderr } = runProgram(folder, "build", "--jobs", "0");
  expect(status).toBe(2);
  expect(stderr).toContain("`--jobs` takes a whole number from 1 to 99");
});
