import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { describePdf } from "../../src/conformance/index.js";
import { lectern } from "../support/command-spec.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

function courseWith(more: string): string {
  return projectWith({ tiny: { ...tinyCourse, "course.yaml": `${tinyCourse["course.yaml"] ?? ""}${more}` } });
}

function filesIn(root: string): readonly string[] {
  return readdirSync(path.join(root, "output/tiny")).sort();
}

test("one command makes the whole matrix, and names say what is what", async () => {
  const root = courseWith("print:\n  - { only: one, paper: [a4, letter], type: large, for: [student, instructor] }\n  - { only: book, type: large-16 }\n");
  const { code, stderr } = await lectern(root, "build", "--print", "--only", "one");
  expect([code, stderr]).toEqual([0, ""]);
  expect(filesIn(root)).toEqual([
    "one-handout-instructor-large.pdf", "one-handout-instructor-letter-large.pdf", "one-handout-large.pdf", "one-handout-letter-large.pdf", "one-handout.pdf",
  ]);
  expect(describePdf(readFileSync(path.join(root, "output/tiny/one-handout-letter-large.pdf"))).size?.width).toBe(612);
  // Other forms are not taken for what nobody makes any more.
  expect((await lectern(root, "clean", "--dry-run")).stdout).toBe("nothing to remove\n");
});

test("what a row names must be there, and a form must be one", async () => {
  const root = courseWith("print:\n  - { only: three, for: tutor, type: huge }\n");
  const { code, stderr } = await lectern(root, "check", "--print", "--format", "short");
  expect(code).toBe(2);
  expect(stderr).toContain("course.yaml:7:38: error[content/invalid-value]: `type`: expected `usual`, `large`, `large-16`");
  expect(stderr).toContain("course.yaml:7:13: error[build/unknown-target]: `three`");
  expect(stderr).toContain("course.yaml:7:25: error[edition/unknown-audience]: the course `tiny` has no audience `tutor`");
  const form = await lectern(root, "build", "--as", "duplx");
  expect([form.code, form.stderr]).toEqual([2, expect.stringContaining("found `duplx`; did you mean `duplex`?")]);
});

test("tokens of the command line stand over those of the course, and large print over its sizes", async () => {
  const root = courseWith("theme: { base-size: 9pt, accent: \"#123456\" }\n");
  const { code, stderr } = await lectern(root, "build", "--only", "one", "--large", "--page-size", "letter", "--theme", "accent=#7a1f2b", "--theme", "quiet=#222", "--debug");
  expect([code, stderr]).toEqual([0, ""]);
  const styles = readFileSync(path.join(root, "output/tiny/one-handout-letter-large.styles.txt"), "utf8");
  expect(styles).toContain("font-size: 18\n");
  expect(styles).toContain("7a1f2b");
  const wrong = await lectern(root, "build", "--theme", "accent");
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("`--theme` takes a token and its value")]);
});
