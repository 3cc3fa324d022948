import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { markdownOfHtml } from "../../src/import/docx.js";
import { importCourse, outlineOfDocx } from "../../src/import/index.js";
import { zipOf } from "../workbooks/zip-of.js";
import { wordFile } from "./word-file.js";

const paragraph = (text: string, style?: string): string => `<w:p>${style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
const table = (rows: readonly (readonly string[])[]): string => `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;

const codesOf = async (bytes: Uint8Array): Promise<readonly string[]> => (await outlineOfDocx("a.docx", bytes)).diagnostics.map(({ code }) => code);

test("a Word file is an outline: its headings, paragraphs and tables", async () => {
  const bytes = wordFile(paragraph("Pots", "Heading1") + paragraph("Instructor: Clay Ware") + paragraph("Grading", "Heading2") + table([["Item", "Weight"], ["Bowls", "60%"], ["Talk", "40%"]]) + paragraph("Prerequisites", "Heading2") + paragraph("None &lt;yet&gt;."));
  const { value } = await outlineOfDocx("pots.docx", bytes);
  const { value: course } = importCourse({ outlines: [{ source: { path: "pots.docx", text: value ?? "" }, folder: "" }] });
  expect(course?.unplaced).toEqual([]);
  expect(parse(course?.files[0]?.text ?? "")).toMatchObject({
    title: "Pots", instructors: ["Clay Ware"], prerequisites: "None \\<yet>.", assessments: [{ name: "Bowls", weight: 60 }, { name: "Talk", weight: 40 }],
  });
});

test("a file that is no Word file is a mistake in words", async () => {
  expect(await codesOf(Buffer.from("no zip"))).toEqual(["import/unreadable-file"]);
  // What unpacks to more than it says, and what says that it is too much, is never given to the package.
  const bomb = deflateRawSync(Buffer.alloc(60_000_000, 0x20));
  expect(await codesOf(zipOf({ "word/document.xml": { method: 8, packed: bomb, size: 1000 } }))).toEqual(["import/unreadable-file"]);
  expect(await codesOf(zipOf({ "word/document.xml": { method: 8, packed: bomb, size: 60_000_000 } }))).toEqual(["import/too-long"]);
  expect((await outlineOfDocx("a.docx", Buffer.from("no zip"))).diagnostics.map(({ code }) => code)).toEqual(["import/unreadable-file"]);
});

test("lists of a Word file nest, its notes become notes, its images their names", () => {
  const html = '<p>Do:</p><ol><li>warp<ul><li>tight</li></ul></li><li>weave<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></li></ol><p><img alt="a loom" src="image-1.png" /></p><ol><li id="footnote-1"><p>Slowly. <a href="#footnote-ref-1">↑</a></p></li></ol>';
  expect(markdownOfHtml(html)).toBe('Do:\n\n1. warp\n    - tight\n2. weave[^1]\n\n<img alt="a loom" src="image-1.png" />\n\n[^1]: Slowly.\n'.replace(" />", ">"));
});

const schedule = (path: string, text: string): unknown => {
  const { value } = importCourse({ outlines: [{ source: { path: "rivers.md", text: "# Rivers\n\n## Prerequisites\n\nSwimming.\n\nTerm: Fall 2026\n" }, folder: "" }], schedule: { path, text } });
  return (parse(value?.files[0]?.text ?? "") as { schedule: unknown }).schedule;
};

test("a schedule comes from CSV with commas, semicolons or tabs, its dates in words too", () => {
  const expected = [{ week: "1", date: "2026-09-06", topic: "Springs" }, { week: "2", date: "2026-09-24", topic: "Brooks, falls", due: "Essay" }];
  expect(schedule("s.csv", 'Week,Date,Topic,Due\n1,Sep 6,Springs,\n2,24-09-2026,"Brooks, falls",Essay\n')).toEqual(expected);
  expect(schedule("s.csv", 'Week;Date;Topic;Due\r\n1;6 September;Springs\r\n2;2026-09-24;"Brooks, falls";Essay\r\n')).toEqual(expected);
  expect(schedule("s.csv", "sep=;\nWeek;Date;Topic;Due\n1;Sep 6;Springs;\n2;24-09-2026;Brooks, falls;Essay\n")).toEqual(expected);
  expect(schedule("s.tsv", "Week\tDate\tTopic\tDue\n1\tSept 6\tSprings\t\n2\t24-09-2026\tBrooks, falls\tEssay\n")).toEqual(expected);
});

test("a schedule comes from YAML, as the data files of site generators have it", () => {
  const text = "- week: 1\n  date: 2026-09-06\n  topic: Springs\n  reading:\n    - { title: On water, url: https://river.example/a }\n    - ch. 2\n- week: 2\n  date: Oct 1\n  topic: Brooks\n";
  expect(schedule("s.yml", text)).toEqual([
    { week: "1", date: "2026-09-06", topic: "Springs", reading: "[On water](https://river.example/a); ch. 2" },
    { week: "2", date: "2026-10-01", topic: "Brooks" },
  ]);
});

test("a date that could be two days stays in words, and a table without topics is refused", () => {
  expect(schedule("s.csv", "Week,Date,Topic\n1,03/04/2026,Springs\n2,x,Brooks\n")).toEqual([{ week: "1, 03/04/2026", topic: "Springs" }, { week: "2, x", topic: "Brooks" }]);
  const { diagnostics } = importCourse({ outlines: [{ source: { path: "a.md", text: "# A\n\nb\n" }, folder: "" }], schedule: { path: "s.csv", text: "wood,price\nash,3\n" } });
  expect(diagnostics.map(({ code }) => code)).toEqual(["import/no-schedule"]);
});
