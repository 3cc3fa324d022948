import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { lectern } from "../support/command-spec.js";
import { nodesOf, nodeText, readPdf } from "../support/pdf-structure.js";
import type { ReadPdf } from "../support/pdf-structure.js";
import { projectWith } from "../support/tiny-project.js";

const course = "title: Looms\nlang: en\nparts: [{ title: All, lessons: [one] }]\n";

/** The handout of a lesson with tasks, as students get it. */
async function handout(tasks: string): Promise<{ readonly stderr: string; readonly pdf: ReadPdf }> {
  const lesson = `title: Shuttle quiz\nsections:\n  - kind: tasks\n    title: Questions\n    tasks:\n${tasks}`;
  const root = projectWith({ looms: { "course.yaml": course, "lessons/one.yaml": lesson } });
  const { stderr } = await lectern(root, "build", "--verify");
  return { stderr, pdf: await readPdf(readFileSync(path.join(root, "output/looms/one-handout.pdf"))) };
}

test("a question of a paragraph and a numbered list has its points and room, and keeps its answer to itself", async () => {
  const { stderr, pdf } = await handout("      - text: |-\n          Shuttles are made of\n\n          1. box wood\n          2. lead\n        points: 4\n        lines: 2\n        answer: box wood, which is hard\n");
  expect(stderr).toBe("");
  const [list] = nodesOf(pdf.structure, "L");
  expect(list === undefined ? "" : nodeText(list).replace(/\s+/g, " ")).toBe("1. (4 points) Shuttles are made of1. box wood2. lead");
  expect(nodesOf(pdf.structure, "L")).toHaveLength(2);
  expect(nodeText(pdf.structure)).not.toContain("which is hard");
});

test("parts are lettered, points summed, and a statement has boxes to tick", async () => {
  const { stderr, pdf } = await handout("      - { text: Warps, parts: [{ text: One, points: 1.5, lines: 1 }, { text: Two, points: 1, parts: [Under it] }] }\n      - { text: Weft is blue., answer: false }\n");
  expect(stderr).toBe("");
  const words = nodesOf(pdf.structure, "LI").map((item) => nodeText(item).replace(/\s+/g, " "));
  expect(words).toEqual([
    "1. (2½ points) Warps(a) (1½ points) One(b) (1 point) Two(i) Under it", "(a) (1½ points) One", "(b) (1 point) Two(i) Under it", "(i) Under it",
    "2. Weft is blue.☐ True☐ False", "☐ True", "☐ False",
  ]);
});

test("pairs and items are printed in another order than the right one, and blanks without their words", async () => {
  const { stderr, pdf } = await handout("      - { text: Match., pairs: [{ left: warp, right: along }, { left: weft, right: across }] }\n      - { text: Order., items: [beam, cloth] }\n      - 'A :blank[reed]{first=1} beats the weft.'\n");
  expect(stderr).toBe("");
  const text = nodeText(pdf.structure).replace(/\s+/g, " ");
  expect(text).toContain("1. warp ____2. weft ____A. acrossB. along");
  expect(text).toContain("A. clothB. beam");
  expect(text).toContain("A r_______ beats the weft.");
});
