import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { buildProject, cleanProject } from "../../src/build/index.js";
import type { BuildResult } from "../../src/build/index.js";
import { lectern } from "../support/command-spec.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

function build(from: string, ...targets: string[]): Promise<BuildResult> {
  return buildProject({ from, targets, output: null, environment: {}, report: () => undefined });
}

function clean(from: string, ...targets: string[]) {
  return cleanProject({ from, targets, output: null, dryRun: false, report: () => undefined });
}

/** A built project whose second lesson was renamed, so that its first PDF is left over. */
async function renamed(): Promise<string> {
  const root = projectWith({ tiny: tinyCourse });
  await build(root);
  renameSync(path.join(root, "content/tiny/lessons/two.yaml"), path.join(root, "content/tiny/lessons/second.yaml"));
  writeFileSync(path.join(root, "content/tiny/course.yaml"), (tinyCourse["course.yaml"] ?? "").replace("two", "second"));
  return root;
}

test("the PDF of a lesson that was renamed is named by the build and removed by clean", async () => {
  const root = await renamed();
  expect((await build(root)).leftovers).toEqual(["output/tiny/two-handout.pdf"]);
  expect((await clean(root)).removed).toEqual(["output/tiny/two-handout.pdf"]);
  expect(readdirSync(path.join(root, "output/tiny")).sort()).toEqual(["one-handout.pdf", "second-handout.pdf", "tiny-syllabus.pdf"]);
  expect((await build(root)).leftovers).toEqual([]);
});

test("with --dry-run nothing is removed", async () => {
  const root = await renamed();
  const { code, stdout } = await lectern(root, "clean", "--dry-run");
  expect([code, stdout]).toEqual([0, "output/tiny/two-handout.pdf  would be removed\n"]);
  expect(existsSync(path.join(root, "output/tiny/two-handout.pdf"))).toBe(true);
});

test("what Lectern did not make stays, whatever its name", async () => {
  const root = await renamed();
  const folder = path.join(root, "output/tiny");
  writeFileSync(path.join(folder, "three-handout.pdf"), "%PDF-1.7\nmine\n");
  writeFileSync(path.join(folder, "notes.txt"), "<xmp:CreatorTool>Lectern</xmp:CreatorTool><pdf:Producer>Lectern</pdf:Producer>");
  writeFileSync(path.join(folder, "one-handout.styles.txt.styles.txt"), "mine");
  mkdirSync(path.join(folder, "four-handout.pdf"));
  cpSync(path.join(folder, "one-handout.pdf"), path.join(root, "elsewhere.pdf"));
  symlinkSync(path.join(root, "elsewhere.pdf"), path.join(folder, "link.pdf"));
  mkdirSync(path.join(root, "output/.hidden"));
  cpSync(path.join(folder, "one-handout.pdf"), path.join(root, "output/.hidden/one-handout.pdf"));
  expect((await clean(root)).removed).toEqual(["output/tiny/two-handout.pdf"]);
  expect(existsSync(path.join(root, "elsewhere.pdf"))).toBe(true);
});

test("the folder of a course that is gone goes with its last PDF; below --output it is nobody's", async () => {
  const root = projectWith({ tiny: tinyCourse, old: tinyCourse });
  await build(root);
  await lectern(root, "build", "--output", "print", "--quiet");
  rmSync(path.join(root, "content/old"), { recursive: true });
  expect((await build(root, "tiny")).leftovers).toEqual([]);
  expect((await lectern(root, "clean", "--output", "print")).stdout).toBe("nothing to remove\n");
  expect((await clean(root, "tiny")).removed).toEqual([]);
  expect((await clean(root)).removed).toHaveLength(3);
  expect(readdirSync(path.join(root, "output"))).toEqual(["tiny"]);
});

test("while `course.yaml` has errors no PDF of a lesson is left over", async () => {
  const root = await renamed();
  writeFileSync(path.join(root, "content/tiny/course.yaml"), "title: T\nlang: en\nprats: []\n");
  expect((await clean(root)).removed).toEqual(["output/tiny/two-handout.pdf"]);
  writeFileSync(path.join(root, "content/tiny/lessons/two.yaml"), "title: [\n");
  await build(root);
  expect((await clean(root)).removed).toEqual([]);
});

test("a draft is left over as soon as its document is whole", async () => {
  const root = projectWith({ tiny: { ...tinyCourse, "lessons/two.yaml": "title: Second\nsektions: []\n" } });
  await lectern(root, "build", "--draft");
  expect((await clean(root)).removed).toEqual([]);
  writeFileSync(path.join(root, "content/tiny/lessons/two.yaml"), "title: Second\n");
  expect((await build(root)).leftovers).toEqual(["output/tiny/tiny-syllabus.draft.pdf", "output/tiny/two-handout.draft.pdf"]);
  expect((await clean(root)).removed).toEqual(["output/tiny/tiny-syllabus.draft.pdf", "output/tiny/two-handout.draft.pdf"]);
});

test("nothing is removed while a build holds the folder", async () => {
  const root = await renamed();
  writeFileSync(path.join(root, "output/.lectern.lock"), JSON.stringify({ process: process.ppid, host: "elsewhere", started: null }));
  const { diagnostics, removed } = await clean(root);
  expect([removed, diagnostics.map(({ code }) => code)]).toEqual([[], ["build/output-locked"]]);
});
