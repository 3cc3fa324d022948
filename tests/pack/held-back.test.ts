import path from "node:path";
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { Manifest } from "../../src/pack/manifest.js";
import { lectern } from "../support/command-spec.js";
import { projectWith } from "../support/tiny-project.js";

const exam = (kind: string): string => `title: T\nkind: ${kind}\nversions: 2\nsections:\n  - exercises: [{ text: Why?, answer: Because it glows in the dark., points: 1 }]\n`;

const files = {
  "course.yaml": "title: Tiny\nlang: en\nprint:\n  - { only: exams, for: [student, instructor], paper: letter, imposition: 2-up }\n  - { only: syllabus, paper: letter }\n",
  "exams/quiz.yaml": exam("quiz"), "exams/final.yaml": exam("examination"), "exams/sheet.yaml": exam("worksheet"),
};

test("a release holds worksheets, and neither quizzes nor examinations, in whatever version, edition or form", async () => {
  const root = projectWith({ tiny: files });
  expect(await lectern(root, "pack", "--release", "1", "--print")).toMatchObject({ code: 0, stderr: "" });
  const folder = path.join(root, "release/tiny-1");
  const packed = readdirSync(folder).filter((name) => name.endsWith(".pdf"));
  expect(packed).toEqual(["sheet-a-instructor-letter-2-up.pdf", "sheet-a-letter-2-up.pdf", "sheet-a.pdf", "sheet-b-instructor-letter-2-up.pdf", "sheet-b-letter-2-up.pdf", "sheet-b.pdf", "tiny-syllabus-letter.pdf", "tiny-syllabus.pdf"]);
  const { documents } = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as Manifest;
  expect(documents.map(({ file }) => file).sort()).toEqual(packed);
  expect(documents.flatMap(({ file, name, audience, conformsTo }) => (file.startsWith("sheet-a") ? [[name, audience, conformsTo.length]] : []))).toEqual([["T", "student", 2], ["T (letter 2 up)", "student", 0], ["T (letter 2 up)", "instructor", 0]]);
  // Once, though two syllabi have it beside them; `verify-pack` finds what is listed twice.
  expect(await lectern(root, "verify-pack", "release/tiny-1")).toMatchObject({ code: 0, stderr: "" });
  // The build makes all of them.
  expect(readdirSync(path.join(root, "output/tiny")).filter((name) => /^(?:quiz|final)-[ab]/.test(name))).toHaveLength(12);
});
