import { expect, test } from "vitest";
import { handoutContext, syllabusContext } from "../../src/merge/index.js";
import type { ContextObject } from "../../src/merge/index.js";
import type { DocumentKind } from "../../src/model/index.js";
import { courseOf } from "../content/support.js";
import { mergeFiles } from "./merge-files.js";
import { documentTemplates } from "./sample-course.js";

function merged(kind: DocumentKind, context: ContextObject | null): string {
  return context === null ? "" : (mergeFiles(documentTemplates(kind), context).value?.text ?? "");
}

function handoutOf(lesson: string, course = ""): string {
  const { value, diagnostics } = courseOf({ "course.yaml": `title: C\nlang: en\nparts: [{ title: P, lessons: [a] }]\n${course}`, "lessons/a.yaml": lesson });
  expect(diagnostics).toEqual([]);
  const [first] = value?.lessons ?? [];
  return value === null || first === undefined ? "" : merged("handout", handoutContext(value, first).value);
}

function syllabusOf(course: string): string {
  const { value, diagnostics } = courseOf({ "course.yaml": `title: C\nlang: en\n${course}` });
  expect(diagnostics).toEqual([]);
  return value === null ? "" : merged("syllabus", syllabusContext(value).value);
}

test("one class hour is an hour, unless the course has a word of its own", () => {
  expect(handoutOf("title: L\nhours: 1\n")).toContain('<span class="hours">1 hour</span>');
  expect(handoutOf("title: L\nhours: 1.5\n")).toContain('<span class="hours">1.5 hours</span>');
  expect(handoutOf("title: L\nhours: 1\n", "labels: { hours: periods }\n")).toContain('<span class="hours">1 periods</span>');
});

test("a label is printed where the course or the lesson words it, and one of nothing is not", () => {
  const lesson = "title: L\nsections: [{ title: S, topics: [{ title: T, summary: Gist }] }]\n";
  expect(handoutOf(lesson)).not.toContain("Summary");
  expect(handoutOf(lesson, "labels: { summary: In short }\n")).toContain('<p class="label">In short</p>');
  const hidden = handoutOf(`${lesson}labels: { summary: "" }\n`);
  expect(hidden).not.toContain("Summary");
  expect(hidden).toContain('<p class="summary">Gist</p>');
});

test("class hours that nobody gives have no column", () => {
  expect(syllabusOf("parts: [{ title: One }]\n")).not.toContain("hours-column");
  expect(syllabusOf("parts: [{ title: One, hours: 2 }]\n")).toContain('<td class="hours-column">2</td>');
});

test("an examination without a day does not go on all term", () => {
  const days = (name: string): boolean => syllabusOf(`assessments: [{ name: ${name}, weight: 100 }]\n`).includes("all term");
  expect(["Participation", "Final exam", "Midterm", "期末考试", "Finale of the choir"].map(days)).toEqual([true, false, false, false, true]);
});
