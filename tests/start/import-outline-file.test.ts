import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { lectern, writeFiles } from "../support/command-spec.js";
import { reading } from "../import/outlines.js";

function emptyFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "lectern-import-"));
}

test("an imported course builds as it is, with its figures and tables open", async () => {
  const root = emptyFolder();
  writeFiles(root, { "reading.md": reading });
  const imported = await lectern(root, "import", "reading.md");
  expect(imported.code).toBe(0);
  expect(imported.stdout).toContain("1 lesson, 2 topics, 1 figure, 1 table, 2 references; every line of the outline has its place\n");
  const built = await lectern(root, "build", "reading");
  expect(built.stderr).not.toContain("error[");
  expect(built.code).toBe(0);
  expect(built.stdout).toContain("2 open slots");
  expect(readdirSync(path.join(root, "output/reading")).sort()).toEqual(["01-close-reading-handout.pdf", "reading-syllabus.pdf"]);
});

test("an outline as editors on Windows save it, with a name of spaces and Han characters, makes the same course", async () => {
  const [plain, windows] = [emptyFolder(), emptyFolder()];
  writeFiles(plain, { "outline.md": reading });
  writeFileSync(path.join(windows, "我的 大纲.md"), `\uFEFF${reading.replaceAll("\n", "\r\n")}`);
  await lectern(plain, "import", "outline.md");
  const { code, stdout } = await lectern(windows, "import", "我的 大纲.md");
  expect(code).toBe(0);
  expect(stdout).toContain("next: lectern build 我的-大纲\n");
  for (const file of ["course.yaml", "references.yaml", "lessons/01-close-reading.yaml"])
    expect(readFileSync(path.join(windows, "content/我的-大纲", file), "utf8")).toBe(readFileSync(path.join(plain, "content/outline", file), "utf8"));
  expect((await lectern(windows, "build")).code).toBe(0);
});

test("the course goes to the project around, or to the folder that is named, and nothing half done is left", async () => {
  const root = emptyFolder();
  writeFiles(root, { "content/drafts/one.md": reading });
  expect((await lectern(path.join(root, "content/drafts"), "import", "one.md")).code).toBe(0);
  expect((await lectern(root, "import", "content/drafts/one.md", "--output", "elsewhere", "--course", "two")).code).toBe(0);
  expect(readdirSync(path.join(root, "content")).sort()).toEqual(["drafts", "one"]);
  expect(readdirSync(path.join(root, "elsewhere/content"))).toEqual(["two"]);
  // Once more gives the same files and changes nothing; another course of that name is refused.
  expect((await lectern(root, "import", "content/drafts/one.md")).code).toBe(0);
  expect((await lectern(root, "import", "content/drafts/one.md", "--lang", "zh")).code).toBe(2);
  expect(readdirSync(path.join(root, "content")).sort()).toEqual(["drafts", "one"]);
});

test("JSON names each file that was written", async () => {
  const root = emptyFolder();
  writeFiles(root, { "a.md": "# Lesson\n\n## Section\n\n### Topic\n\n- point\n" });
  const { stdout } = await lectern(root, "import", "a.md", "--json");
  expect(stdout.trim().split("\n").map((line): unknown => JSON.parse(line))).toEqual([
    { type: "file", version: 1, path: "content/a/course.yaml", status: "written" },
    { type: "file", version: 1, path: "content/a/lessons/01-lesson.yaml", status: "written" },
  ]);
});

const outline = path.join(import.meta.dirname, "../../../shared/outlines/000_541271d6be36ece6.txt");

test.runIf(existsSync(outline))("a long outline in Chinese imports with no line unplaced, and builds", async () => {
  const root = emptyFolder();
  const { code, stdout, stderr } = await lectern(root, "import", outline, "--course", "outline");
  expect([code, stderr]).toEqual([0, expect.not.stringContaining("import/unplaced-line")]);
  expect(stdout).toContain("1 lesson, 8 topics, 8 figures, 8 tables, 6 references; every line of the outline has its place\n");
  const built = await lectern(root, "build");
  expect([built.code, built.stderr]).toEqual([0, ""]);
  expect(built.stdout).toContain("16 open slots");
});
