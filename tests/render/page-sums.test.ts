import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { wordsInFile } from "../../src/conformance/index.js";
import { lectern } from "../support/command-spec.js";
import { readPdf } from "../support/pdf-structure.js";
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

/** The file of an examination. */
async function fileOf(head: string, ...more: readonly string[]): Promise<Buffer> {
  const root = projectWith({ birds: { "course.yaml": "title: Birds\nlang: en\nparts: []\n", "exams/final.yaml": exam(head) } });
  expect(await lectern(root, "build", "--only", "exams", ...more)).toMatchObject({ code: 0, stderr: "" });
  return readFileSync(path.join(root, "output/birds/final.pdf"));
}

/** The words of an examination, without blanks. */
async function pagesOf(head: string, ...more: readonly string[]): Promise<readonly string[]> {
  return wordsInFile(await fileOf(head, ...more)).map((words) => words.replace(/\s+/g, ""));
}

test("a table by page has the points of the questions and parts on each page", async () => {
  const [front = ""] = await pagesOf("points-table: pages");
  expect(front).toContain("Page234TotalPoints75½12½Mark");
  const { artifacts } = await readPdf(await fileOf("points-table: pages"));
  expect(artifacts.map((feet) => /Mark: _+ \/ ?([\d½]*)/.exec(feet)?.[1] ?? null)).toEqual([null, "7", "5", "½"]);
  expect(front).not.toContain("Question123");
});

test("both tables stand before the questions of a quiz that asks for them, on the page that they share with questions", async () => {
  const [first = ""] = await pagesOf("kind: quiz\npoints-table: both");
  expect(first).toContain("Question123Total");
  expect(first).toContain("Page1234TotalPoints345½12½Mark");
});

test("no table and no sum stand where the examination wants none", async () => {
  expect((await pagesOf("points-table: false")).join(" ")).not.toMatch(/12½Mark|Mark:/);
});
