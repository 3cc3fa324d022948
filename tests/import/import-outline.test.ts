import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { topicsOf } from "../../src/model/index.js";
import type { KeyPoint } from "../../src/model/index.js";
import { imported, reading } from "./outlines.js";

const countPoints = (points: readonly KeyPoint[]): number => points.reduce((sum, point) => sum + 1 + countPoints(point.points), 0);

test("an outline in English imports whole, and all there is to look at is that its hours disagree", () => {
  const { outcome, course } = imported(reading);
  expect(outcome.value?.unplaced).toEqual([]);
  expect(outcome.diagnostics).toEqual([]);
  expect(course.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(course.diagnostics.map(({ message }) => message)).toEqual(["the parts have 2 hours together, the course has 3"]);
});

test("headings become the course, the part, the lesson, sections and topics, with class hours", () => {
  const { files } = imported(reading);
  expect([...files.keys()]).toEqual(["course.yaml", "lessons/01-close-reading.yaml", "references.yaml"]);
  expect(files.get("course.yaml")).toContain("title: Reading in practice\nlang: en\nhours: 3\ninstructors:\n  - Ada Vale\ndescription: An evening course.\n");
  expect(files.get("course.yaml")).toContain('- title: "Part 1: First steps"\n    hours: 2\n    lessons:\n      - 01-close-reading\n');
});

test("a lesson is written field by field, in the order of the documented keys", async () => {
  await expect(imported(reading).files.get("lessons/01-close-reading.yaml")).toMatchFileSnapshot("close-reading.yaml");
});

test("references become CSL, and one that is not understood stays in the text", async () => {
  await expect(imported(reading).files.get("references.yaml")).toMatchFileSnapshot("references.yaml");
});

test("a line without a place is told, and stands in a comment at the end of course.yaml", () => {
  const { outcome, files } = imported("# Kites\n\n## Prerequisites\n\nNone.\n\n## Grading\n\nBy hand.\n\n## Nothing here\n");
  expect(outcome.value?.unplaced.map(({ value }) => value)).toEqual(["## Nothing here"]);
  expect(files.get("course.yaml")).toMatch(/# Lines of the outline that found no place:\n# 11: ## Nothing here\n$/);
});

test("an outline of more lessons than a course may have is refused", () => {
  const { outcome } = imported(`# Course\n## Part\n${Array.from({ length: 301 }, (_, index) => `### Lesson ${index + 1}: Bows\n- Topic\n`).join("")}`);
  expect([outcome.value, outcome.diagnostics.map(({ code }) => code)]).toEqual([null, ["import/too-long"]]);
});

const soil = `Introduction to Soil

Week 1: What is soil? (2 hours)
-------------------------------

Learning objectives

* name the horizons

Bring boots.

![a spade](spade.png)

### Horizons

Summary: Soil has layers.

Key points:
* Not every profile has all of them

### Texture

1. Sand
2. Silt

Homework
--------
Bring a sample.
`;

test("homework beside the heading of a lesson leaves its sections theirs, and so does what stands straight under it", () => {
  const { outcome, course, files } = imported(`# ${soil}`);
  expect(outcome.value?.unplaced).toEqual([]);
  expect(course.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const [lesson] = course.value?.lessons ?? [];
  expect(lesson?.sections.map(({ kind }) => kind)).toEqual(["topics", "topics", "topics", "tasks"]);
  expect([...files.keys()][1]).toBe("lessons/01-what-is-soil.yaml");
  expect(files.get([...files.keys()][1] ?? "")).toContain("Bring boots.\n\n      ![a spade](figures/spade.png)\n");
  expect(lesson?.objectives.length).toBe(1);
  expect(outcome.value?.pictures).toEqual([{ address: "spade.png", path: "figures/spade.png" }]);
});

test("an outline without a word and one beyond the limits are refused", () => {
  const codesOf = (text: string): string[] => imported(text).outcome.diagnostics.map(({ code }) => code);
  expect(codesOf("---\n\n\n")).toEqual(["import/no-lesson"]);
  expect(codesOf(`# a\n${"> ".repeat(17)}x\n`)).toEqual(["import/too-deep"]);
  expect(codesOf(`# a\n${" ".repeat(65)}x\n`)).toEqual(["import/too-deep"]);
  expect(codesOf("x".repeat(200_001))).toEqual(["import/too-long"]);
  expect(codesOf("\n".repeat(6_000))).toEqual(["import/too-long"]);
});

const outline = path.join(import.meta.dirname, "..", "..", "..", "shared", "outlines", "000_541271d6be36ece6.txt");

test.runIf(existsSync(outline))("a long outline in Chinese imports whole, with all that it counts", () => {
  const { outcome, course } = imported(readFileSync(outline, "utf8"));
  expect(outcome.value?.unplaced).toEqual([]);
  expect(course.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const [lesson] = course.value?.lessons ?? [];
  if (lesson === undefined || course.value === null) throw new Error("no lesson");
  const { sections } = lesson;
  expect(sections.map(({ kind }) => kind)).toEqual(["topics", "topics", "wrap-up", "references", "questions"]);
  expect(sections.map(({ toc }) => toc)).toEqual([true, true, false, false, false]);
  const topics = topicsOf(lesson);
  expect(topics).toHaveLength(8);
  expect(topics.reduce((sum, { keyPoints }) => sum + countPoints(keyPoints), 0)).toBe(16);
  expect(sections.flatMap((section) => (section.kind === "wrap-up" || section.kind === "questions" ? [section.keyPoints.length] : []))).toEqual([2, 2]);
  expect(topics.map(({ figures, tables }) => [figures.length, tables.length])).toEqual(topics.map(() => [1, 1]));
  expect(course.value.references.map(({ id }) => id.value)).toEqual(["brundage2018", "jouppi2017", "oneil2016", "doshivelez2017", "brown2020", "li2020"]);
  expect(course.value.parts.map(({ hours }) => hours?.value)).toEqual([10]);
  expect(lesson.date?.value).toEqual({ year: 2023, month: 7, day: 24 });
});

const word = fc.integer({ min: 100, max: 99_999 }).map((number) => `w${number}`);
const line = fc.tuple(
  fc.constantFrom(
    "# ", "## ", "### ", "#### ", "- ", "  - ", "    - ", "1. ", "> ", "", "- **Summary**: ", "- **Key points**: ", "- **Examples**: ",
    "  - Figure 1: ", "Table 2: ", "## References\n\n- ", "## Contents\n\n- ", "## Title page\n\n- Title: ", "- Date: ", "<b> ", "图1: ", "- **References**: Kim, B. (2019). ",
    "| ", "    ", "```\n", "---\n", "## Discussion\n\n- ", "## Homework\n\n", "Part 1: ", "## Part 1: ", "[x]: ", "- Instructor: ",
  ),
  word,
  word,
  fc.constantFrom("\n", "\n\n", ". ", ": ", "\r\n"),
);

test("nothing of an outline is lost: each of its words is in a file or in a line that is told", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.map((parts) => parts.join("")).join("");
      const { outcome } = imported(text);
      if (outcome.value === null) return;
      const kept = [...outcome.value.files.map((file) => file.text), ...outcome.value.unplaced.map(({ value }) => value)].join("\n");
      for (const [found] of text.matchAll(/w\d{3,5}/g)) expect(kept).toContain(found);
    }),
    { numRuns: 400 },
  );
});

test("no text at all makes the import fail, and what it writes is YAML", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom("", "# a\n", "# a\n## b\n### c\n- **Key points**:\n  - "), (text, start) => {
      const { course } = imported(start + text);
      expect(course.diagnostics.filter(({ code }) => code.startsWith("content/") && /syntax/.test(code))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
