import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { wordsInFile } from "../../src/conformance/index.js";
import { lectern } from "../support/command-spec.js";
import { projectWith } from "../support/tiny-project.js";

const exam = (head: string): string => `title: Final
${head}
sections:
  - exercises:
      - { text: One, points: 3, lines: 1 }
      - text: Two
        parts:
          - { text: Here, points: 4, space: 16cm }
          - { text: There, id: there, points: 5, space: 16cm, parts: [{ text: Inner, points: 5 }] }
      - { text: Three, points: 0.5, space: 12cm }
`;

/** The pages of an examination as words, without blanks. */
async function pagesOf(head: string, ...more: readonly string[]): Promise<readonly string[]> {
  const root = projectWith({ birds: { "course.yaml": "title: Birds\nlang: en\nparts: []\n", "exams/final.yaml": exam(head) } });
  expect(await lectern(root, "build", "--only", "exams", ...more)).toMatchObject({ code: 0, stderr: "" });
  return wordsInFile(readFileSync(path.join(root, "output/birds/final.pdf"))).map((words) => words.replace(/\s+/g, ""));
}

test("a table by page has the points of the questions and parts on each page", async () => {
  const [front = ""] = await pagesOf("points-table: pages");
  expect(front).toContain("Page234TotalPoints750.512.5Mark");
  expect(front).not.toContain("Question123");
});

test("both tables stand before the questions of a quiz that asks for them, on the page that they share with questions", async () => {
  const [first = ""] = await pagesOf("kind: quiz\npoints-table: both");
  expect(first).toContain("Question123Total");
  expect(first).toContain("Page1234TotalPoints3450.512.5Mark");
});

test("no table stands where the examination wants none", async () => {
  expect((await pagesOf("points-table: false")).join(" ")).not.toContain("12.5Mark");
});
