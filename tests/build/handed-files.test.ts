import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { lectern } from "../support/command-spec.js";
import { nodesOf, nodeText, readPdf } from "../support/pdf-structure.js";
import type { ReadPdf } from "../support/pdf-structure.js";
import { projectWith } from "../support/tiny-project.js";

const course = "title: Looms\nlang: en\nparts: [{ title: All, lessons: [one] }]\n";

/** What a document of a course prints, built from files by the command line. */
async function printed(files: Readonly<Record<string, string>>, document: string): Promise<{ readonly stderr: string; readonly code: number; readonly pdf: ReadPdf }> {
  const root = projectWith({ looms: { "course.yaml": course, ...files } });
  const { stderr, code } = await lectern(root, "build");
  return { stderr, code, pdf: await readPdf(readFileSync(path.join(root, "output/looms", document))) };
}

/** The rows of the only table of a document. */
function rowsOf({ structure }: ReadPdf): readonly (readonly string[])[] {
  return nodesOf(structure, "TR").map((row) => row.kids.map((cell) => ("role" in cell ? nodeText(cell) : "")));
}

const lessonWithTable = "title: Threads\nsections:\n  - title: Kinds\n    topics:\n      - title: Kinds\n        tables: [{ id: kinds, caption: Threads by kind, columns: [Kind] }]\n";

test.each([
  ["semicolons", "Thread;Price\nWool;3,50\nSilk;12\n", [["Thread", "Price"], ["Wool", "3,50"], ["Silk", "12"]]],
  ["a line that names the separator", "sep=;\nThread;Price\nWool;3\n", [["Thread", "Price"], ["Wool", "3"]]],
  ["tabs", "Thread\tPrice\nWool\t3\n", [["Thread", "Price"], ["Wool", "3"]]],
  ["a blank before quotation marks", "Thread, Price\nWool, \"3, or 4\"\n", [["Thread", "Price"], ["Wool", "3, or 4"]]],
])("a table with %s fills its slot", async (_, csv, rows) => {
  const { stderr, code, pdf } = await printed({ "lessons/one.yaml": lessonWithTable, "tables/kinds.csv": csv }, "one-handout.pdf");
  expect([stderr, code]).toEqual(["", 0]);
  expect(rowsOf(pdf)).toEqual(rows);
});

test("a short row of a table is filled, and told", async () => {
  const { stderr, code, pdf } = await printed({ "lessons/one.yaml": lessonWithTable, "tables/kinds.csv": "Day,First,Second\nMon,warp\nTue,weft,knot\n" }, "one-handout.pdf");
  expect(code).toBe(0);
  expect(stderr).toContain("warning[content/short-row]");
  expect(stderr).toContain("content/looms/tables/kinds.csv:2:1");
  expect(rowsOf(pdf)).toEqual([["Day", "First", "Second"], ["Mon", "warp", ""], ["Tue", "weft", "knot"]]);
});

test("a table of sixteen columns keeps its cells apart, and one line says how much room they lack", async () => {
  const csv = "Week,Meeting,Weekday,Month,Chapter,Exercise,Handed out,Discussed,Minutes,Activity,Teacher,Workshop,Recording,Homework,Practice,Remarks\nWHAT LOOMS REMEMBER,1,Tue,September,Three,Sampler,Friday,Warps,Ninety,Threading,Thrum,Shed,None,None,None,None\n";
  const { stderr, code, pdf } = await printed({ "lessons/one.yaml": lessonWithTable, "tables/kinds.csv": csv }, "one-handout.pdf");
  expect(code).toBe(0);
  expect(stderr.match(/^warning\[.*$/gm)).toEqual([expect.stringMatching(/^warning\[layout\/crowded-table\]: the 16 columns of the table need \d+ pt for their longest words, and have \d+ pt$/)]);
  expect(stderr).toContain("content/looms/lessons/one.yaml:6:18");
  expect(rowsOf(pdf)[1]?.slice(0, 4)).toEqual(["WHAT LOOMS REMEMBER", "1", "Tue", "September"]);
});

test("a blank behind the last bar of a row ends neither the row nor the table", async () => {
  const lesson = "title: Threads\nsections:\n  - title: Kinds\n    body: |-\n      | a | b |\n      |---|---|\n      | 1 | x |\n      | 2 | y | \n      | 3 | z |\n\n      Then.\n";
  const { stderr, code, pdf } = await printed({ "lessons/one.yaml": lesson }, "one-handout.pdf");
  expect([stderr, code]).toEqual(["", 0]);
  expect(rowsOf(pdf)).toEqual([["a", "b"], ["1", "x"], ["2", "y"], ["3", "z"]]);
  expect(nodesOf(pdf.structure, "P").map(nodeText)).toContain("Then.");
});

test("a list in a field of one paragraph is printed line by line, and told", async () => {
  const schedule = "schedule:\n  - week: 1\n    topic: Warps\n    reading: |-\n      - Thrum, Looms\n      - Heddle, Knots\n";
  const { stderr, code, pdf } = await printed({ "course.yaml": course.replace("parts", `${schedule}parts`), "lessons/one.yaml": "title: One\n" }, "looms-syllabus.pdf");
  expect(code).toBe(0);
  expect(stderr).toContain("warning[rich-text/several-paragraphs]: a list where one paragraph is expected: its items are printed as lines");
  expect(rowsOf(pdf)[1]).toEqual(["1", "Warps", "• Thrum, Looms • Heddle, Knots"]);
});
