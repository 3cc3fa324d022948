import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { lectern, steady } from "../support/command-spec.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

test("a build writes the syllabus and every lesson of the parts and prints a line for each and a total", async () => {
  const root = projectWith({ tiny: tinyCourse });
  const { code, stdout, stderr } = await lectern(root, "build");
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(steady(stdout).split("\n")).toEqual([
    "output/tiny/tiny-syllabus.pdf  1 page  T  0 open slots",
    "output/tiny/one-handout.pdf  1 page  T  0 open slots",
    "output/tiny/two-handout.pdf  1 page  T  0 open slots",
    "3 documents, 3 pages, T, 0 open slots",
    "",
  ]);
  expect(readdirSync(path.join(root, "output", "tiny"))).toEqual(["one-handout.pdf", "tiny-syllabus.pdf", "two-handout.pdf"]);
});

test("a second build leaves unchanged files alone and says so", async () => {
  const root = projectWith({ tiny: tinyCourse });
  await lectern(root, "build");
  const { stdout } = await lectern(path.join(root, "content", "tiny"), "build", "tiny");
  expect(stdout.match(/unchanged/g)).toHaveLength(3);
});

test("with --debug the styled markup of every document is written beside its PDF, and not of one with errors", async () => {
  const root = projectWith({ tiny: { ...tinyCourse, "lessons/two.yaml": "title: Second\nsektions: []\n" } });
  const { code, stdout } = await lectern(root, "build", "--debug");
  expect(code).toBe(1);
  expect(steady(stdout)).toBe([
    "output/tiny/tiny-syllabus.pdf  not written: it takes something from content/tiny/lessons/two.yaml, which has errors",
    "output/tiny/tiny-syllabus.styles.txt  not written: it takes something from content/tiny/lessons/two.yaml, which has errors",
    "output/tiny/one-handout.pdf  1 page  T  0 open slots",
    "output/tiny/one-handout.styles.txt  markup with its styles  T",
    "output/tiny/two-handout.pdf  not written",
    "output/tiny/two-handout.styles.txt  not written",
    "3 documents, 2 not written, 2 pages, T, 0 open slots, 1 error",
    "",
  ].join("\n"));
  const text = readFileSync(path.join(root, "output/tiny/one-handout.styles.txt"), "utf8");
  expect(text).toMatch(/^<article lang="en"> #1 {2}templates\/handout\/layout\.hbs:\d+\n/);
  expect(text).toMatch(/<em> #\d+ {2}content\/tiny\/lessons\/one\.yaml:7\n +"short"\n/);
});

test("a lesson with errors is not written, the others are, and an older PDF stays", async () => {
  const root = projectWith({ tiny: tinyCourse });
  await lectern(root, "build");
  writeFileSync(path.join(root, "content/tiny/lessons/one.yaml"), "title: First\nsektions: []\n");
  const { code, stdout, stderr } = await lectern(root, "build");
  expect(code).toBe(1);
  expect(stdout).toContain("output/tiny/one-handout.pdf  not written; the PDF of an earlier build stays\n");
  expect(stdout).toContain("two-handout.pdf  1 page");
  expect(stderr).toContain("content/tiny/lessons/one.yaml:2:1");
  expect(existsSync(path.join(root, "output/tiny/one-handout.pdf"))).toBe(true);
});

test("one lesson is built by its path from inside its folder, and nothing is said of the others", async () => {
  const root = projectWith({ tiny: { ...tinyCourse, "lessons/two.yaml": "title: [\n" } });
  const { code, stdout, stderr } = await lectern(path.join(root, "content/tiny/lessons"), "build", "one.yaml");
  expect([code, stderr]).toEqual([0, ""]);
  expect(readdirSync(path.join(root, "output/tiny"))).toEqual(["one-handout.pdf"]);
  expect(stdout).toContain("1 document, ");
});

test("a check finds the same faults and writes nothing", async () => {
  const root = projectWith({ tiny: { ...tinyCourse, "lessons/two.yaml": "title: [\n" } });
  const { code, stdout, stderr } = await lectern(root, "check");
  expect(code).toBe(1);
  expect(stdout).toContain("content/tiny/lessons/one.yaml  1 page");
  expect(stderr).toContain("content/tiny/lessons/two.yaml");
  expect(existsSync(path.join(root, "output"))).toBe(false);
});

test("a warning exits with 0, and with 3 under --strict, and everything is written", async () => {
  const root = projectWith({ tiny: { ...tinyCourse, "lessons/three.yaml": "title: Third\nsections: []\n" } });
  const plain = await lectern(root, "build");
  expect(plain.stderr).toContain("warning[");
  expect(plain.code).toBe(0);
  expect((await lectern(root, "build", "--strict")).code).toBe(3);
  expect(readdirSync(path.join(root, "output/tiny"))).toEqual(["one-handout.pdf", "tiny-syllabus.pdf", "two-handout.pdf"]);
});

test("a file where the output folder should be exits with 4 and names the folder", async () => {
  const root = projectWith({ tiny: tinyCourse });
  writeFileSync(path.join(root, "taken"), "");
  const { code, stderr } = await lectern(root, "build", "--output", "taken");
  expect(code).toBe(4);
  expect(stderr).toBe(
    "error[build/unwritable-output]: cannot write `taken/tiny`: a file stands where a folder is needed\n" +
      " = hint: check the folder, or name another with `--output`\n\n",
  );
});

test("a content file over the limit exits with 5", async () => {
  const root = projectWith({ tiny: { ...tinyCourse, "lessons/two.yaml": `title: ${"x".repeat(5_000_000)}\n` } });
  const { code, stderr } = await lectern(root, "build");
  expect(stderr).toContain("error[build/file-too-large]: `content/tiny/lessons/two.yaml` has 5000008 bytes");
  expect(code).toBe(5);
});

test("unknown words exit with 2 and a suggestion", async () => {
  const root = projectWith({ tiny: tinyCourse });
  expect(await lectern(root, "build", "tinny")).toEqual({
    code: 2,
    stdout: "",
    stderr: "error[build/unknown-target]: `tinny` is neither a course, nor a lesson, a sheet or a file of one\n = hint: did you mean `tiny`?\n\n",
  });
  expect(await lectern(root, "bild")).toEqual({
    code: 2,
    stdout: "",
    stderr: "lectern: unknown command `bild`; did you mean `build`?\ntry `lectern --help`\n",
  });
});

test("the schema of a kind of file is printed; any other word exits with 2", async () => {
  const root = projectWith({});
  const { code, stdout } = await lectern(root, "schema", "lesson");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ title: "lesson", required: ["title"], additionalProperties: false });
  expect(await lectern(root, "schema", "leson")).toEqual({
    code: 2,
    stdout: "",
    stderr: "lectern: `schema` takes one of `course`, `lesson`, `sheet`, `exam`, `exercises`, `references`, `glossary`, `table`, `term`, `policy`, `profile`, `programme`, `output`, found `leson`; did you mean `lesson`?\n",
  });
});

test("outside a project there is nothing to build, which exits with 2", async () => {
  const root = projectWith({});
  mkdirSync(path.join(root, "content"));
  expect((await lectern(root, "build")).stderr).toContain("error[build/no-courses]");
  expect((await lectern(path.parse(root).root, "build")).code).toBe(2);
});

test("two lessons of one output name are told before anything is rendered, and neither is written", async () => {
  const { "lessons/one.yaml": lesson = "" } = tinyCourse;
  const course = "title: T\nlang: en\nparts:\n  - title: P\n    lessons: [one, One, two]\n";
  const root = projectWith({ tiny: { ...tinyCourse, "course.yaml": course, "lessons/One.yaml": lesson } });
  const { code, stderr } = await lectern(root, "build");
  expect(code).toBe(1);
  expect(stderr).toContain("error[build/same-output-name]");
  expect(readdirSync(path.join(root, "output/tiny"))).toEqual(["tiny-syllabus.pdf", "two-handout.pdf"]);
});

test("JSON is one object a line, documents and diagnostics, and standard error is silent", async () => {
  const root = projectWith({ tiny: { ...tinyCourse, "lessons/two.yaml": "title: Second\nsektions: []\n" } });
  const { stdout, stderr } = await lectern(root, "build", "--json");
  expect(stderr).toBe("");
  const lines = stdout.trimEnd().split("\n").map((line): unknown => JSON.parse(line));
  expect(lines).toContainEqual(expect.objectContaining({ type: "diagnostic", version: 1, severity: "error" }));
  expect(lines).toContainEqual(
    expect.objectContaining({ type: "document", version: 1, status: "written", output: "output/tiny/one-handout.pdf" }),
  );
  expect(lines).toContainEqual(expect.objectContaining({ type: "document", status: "failed", stale: false }));
});

test("help and version go to standard output", async () => {
  const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, "../../package.json"), "utf8")) as {
    readonly version: string;
  };
  expect(await lectern("/", "--version")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  const help = await lectern("/", "--help");
  expect(help.stdout).toContain("Usage: lectern <command> [options]");
  expect(help.code).toBe(0);
});
