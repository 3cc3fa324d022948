import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { wordsInFile } from "../../src/conformance/index.js";
import { lectern } from "../support/command-spec.js";
import { projectWith } from "../support/tiny-project.js";

const lesson = (title: string, more: string, text = "Open words."): string => `title: ${title}\n${more}sections:\n  - title: Start\n    topics: [{ title: Topic, summary: "${text}", references: [chapman1951] }]\n`;

const files = {
  "course.yaml": "title: Tiny\nlang: en\nparts:\n  - title: Only part\n    lessons: [one, key, three]\nschedule:\n  - { lesson: one }\n  - { lesson: key }\n  - { lesson: three }\n",
  "lessons/one.yaml": lesson("First", "", "Open words [@chapman1951]."),
  "lessons/key.yaml": lesson("Zebra answers", "for: instructor\n", "The zebra has stripes."),
  "lessons/three.yaml": lesson("Third", ""),
  "references.yaml": "- { id: chapman1951, type: book, title: T, author: [{ family: A, given: B }], issued: 1951, publisher: P, publisher-place: L }\n",
  "sheets/quick.yaml": "title: Quick\ngroups:\n  - title: G\n    lessons: [one, key]\n    entries: [{ term: t, definition: d, lessons: [key] }]\n",
};

test("a lesson for instructors is in no document of students, in no list, and counted by nobody", async () => {
  const root = projectWith({ tiny: files });
  const { code, stderr } = await lectern(root, "build", "--for", "student,instructor");
  expect([code, stderr]).toEqual([0, ""]);
  const output = path.join(root, "output/tiny");
  expect(readdirSync(output).filter((name) => name.includes("key"))).toEqual(["key-handout-instructor.pdf"]);
  const words = (name: string): string => [...wordsInFile(readFileSync(path.join(output, name)))].join(" ");
  expect(words("tiny-syllabus-instructor.pdf")).toContain("Zebra");
  for (const name of ["tiny-syllabus.pdf", "one-handout.pdf", "three-handout.pdf", "quick.pdf"]) expect(words(name)).not.toMatch(/zebra/i);
  expect((await lectern(root, "slots", "--for", "student")).code).toBe(0);
});
