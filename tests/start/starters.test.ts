import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { starterNames } from "../../src/start/index.js";
import { lectern, writeFiles } from "../support/command-spec.js";

function emptyFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "lectern-start-"));
}

const rows = (["zh", "en"] as const).flatMap((lang) => starterNames.map((template) => ({ lang, template })));

test.each(rows)("the starter $template in $lang has no fault at all", async ({ lang, template }) => {
  const root = emptyFolder();
  expect((await lectern(root, "init", "--lang", lang, "--template", template)).code).toBe(0);
  const { code, stderr, stdout } = await lectern(root, "check", "--strict");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("content/my-course/course.yaml");
  expect(stdout.includes("sheets/first-sheet.yaml")).toBe(template === "sheet");
});

test.each(["zh", "en"] as const)("a new lesson in a course in %s builds, and a comment of the course file is where it was", async (lang) => {
  const root = emptyFolder();
  await lectern(root, "init", "--lang", lang);
  const file = path.join(root, "content/my-course/course.yaml");
  const before = readFileSync(file, "utf8");
  expect((await lectern(path.join(root, "content/my-course/lessons"), "new", "lesson", "03-songs-and-calls")).code).toBe(0);
  expect(readFileSync(file, "utf8")).toBe(before.replace("      - 02-field-notes\n", "      - 02-field-notes\n      - 03-songs-and-calls\n"));
  expect(readFileSync(path.join(root, "content/my-course/lessons/03-songs-and-calls.yaml"), "utf8")).toContain("\ntitle: Songs and calls\n");
  expect((await lectern(root, "new", "sheet", "bird-calls")).code).toBe(0);
  const { code, stderr } = await lectern(root, "check", "--strict");
  expect([code, stderr]).toEqual([0, ""]);
});

test("the same lesson twice leaves everything as it was", async () => {
  const root = emptyFolder();
  await lectern(root, "init");
  await lectern(root, "new", "lesson", "a");
  const before = readFileSync(path.join(root, "content/my-course/course.yaml"), "utf8");
  expect((await lectern(root, "new", "lesson", "a")).code).toBe(2);
  expect(readFileSync(path.join(root, "content/my-course/course.yaml"), "utf8")).toBe(before);
});

test("an ignore file of the project stays, and editors are told of the schemas where Lectern is installed", async () => {
  const root = emptyFolder();
  writeFiles(root, { ".gitignore": "mine\n", "node_modules/lectern/docs/schema/editor/course.json": "{}" });
  expect((await lectern(root, "init")).stdout).not.toContain(".gitignore");
  expect(readFileSync(path.join(root, ".gitignore"), "utf8")).toBe("mine\n");
  const firstLine = (file: string): string | undefined => readFileSync(path.join(root, "content/my-course", file), "utf8").split("\n")[0];
  expect(firstLine("course.yaml")).toBe("# yaml-language-server: $schema=../../node_modules/lectern/docs/schema/editor/course.json");
  expect(firstLine("lessons/01-looking-at-birds.yaml")).toBe("# yaml-language-server: $schema=../../../node_modules/lectern/docs/schema/editor/lesson.json");
});

test("names with spaces and Han characters, byte order marks and line ends of Windows build from any folder", async () => {
  const root = path.join(emptyFolder(), "我的 课程");
  const windows = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
  mkdirSync(path.join(root, "content/观鸟 一/lessons"), { recursive: true });
  const course = path.join(root, "content/观鸟 一");
  writeFileSync(path.join(course, "course.yaml"), windows("title: Birds\nlang: en\nparts:\n  - title: P\n    lessons:\n      - 第 1 课\n"));
  writeFileSync(path.join(course, "lessons/第 1 课.yaml"), windows("title: One\nsections:\n  - title: S\n    topics:\n      - title: T\n        summary: |\n          a\n          b\n"));
  const { code, stderr } = await lectern(path.join(course, "lessons"), "build", "--strict");
  expect([code, stderr]).toEqual([0, ""]);
  expect(readdirSync(path.join(root, "output/观鸟 一")).sort()).toEqual(["第 1 课-handout.pdf", "观鸟 一-syllabus.pdf"].sort());
  expect((await lectern(path.join(course, "lessons"), "new", "lesson", "第 2 课", "--title", "Two: more")).code).toBe(0);
  expect(readFileSync(path.join(course, "course.yaml"), "utf8")).toBe(
    windows("title: Birds\nlang: en\nparts:\n  - title: P\n    lessons:\n      - 第 1 课\n      - 第 2 课\n"),
  );
  expect((await lectern(root, "check", "--strict")).code).toBe(0);
});

test("a lesson is entered beside mistakes that do not concern the parts", async () => {
  const root = emptyFolder();
  writeFiles(root, { "content/c/course.yaml": "title: T\nlang: en\nparts:\n  - title: P\n    lessons: [a]\ndescription: See [@nobody].\n", "content/c/lessons/a.yaml": "title: A\n" });
  expect((await lectern(root, "new", "lesson", "b")).code).toBe(0);
  expect(readFileSync(path.join(root, "content/c/course.yaml"), "utf8")).toContain("lessons: [a, b]\ndescription");
});

test.each(["zh", "en"] as const)("a new course in %s has all dates from the term: a year later all of them are", async (lang) => {
  const root = emptyFolder();
  await lectern(root, "init", "--lang", lang);
  const course = path.join(root, "content/my-course");
  const files = ["course.yaml", "lessons/01-looking-at-birds.yaml", "lessons/02-field-notes.yaml"];
  expect(files.filter((file) => /\d{4}-\d\d-\d\d/.test(readFileSync(path.join(course, file), "utf8").replace(/ #.*/g, "")))).toEqual([]);
  const due = async (): Promise<string> => /silhouettes.*?(\d{4}-\d\d-\d\d)/.exec((await lectern(root, "slots")).stdout)?.[1] ?? "";
  expect(await due()).toBe("2027-02-23");
  const term = path.join(course, "term.yaml");
  writeFileSync(term, readFileSync(term, "utf8").replaceAll("2027-03-01", "2028-02-28").replaceAll("2027-04-09", "2028-04-07").replaceAll("2027-", "2028-"));
  expect(await due()).toBe("2028-02-22");
  const { code, stderr } = await lectern(root, "check", "--strict");
  expect([code, stderr]).toEqual([0, ""]);
});
