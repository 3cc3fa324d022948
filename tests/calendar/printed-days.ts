import { documentKinds } from "../../src/documents/index.js";
import type { DocumentKind } from "../../src/documents/index.js";
import { printLayout, readLayout } from "../../src/merge/index.js";
import type { ContextObject } from "../../src/merge/index.js";
import { firstVersions } from "../../src/model/index.js";
import type { Course } from "../../src/model/index.js";
import { documentTemplates } from "../merge/sample-course.js";

const month = "(January|February|March|April|May|June|July|August|September|October|November|December)";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

function printed(kind: DocumentKind, lang: string, context: ContextObject | null): string {
  const layout = readLayout(documentTemplates(kind)).value;
  if (layout === null || context === null) throw new Error(`no ${documentKinds[kind].suffix} in ${lang}`);
  const { value, diagnostics } = printLayout(layout, context);
  if (value === null) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return value.text.replace(/<[^>]*>/g, " ");
}

/** A text whose days without a year have that of the schedule's column of dates, which says it once. */
function withYears(text: string): string {
  const [, year] = /(?:Date \(|日期（)(\d{4})/.exec(text) ?? [];
  if (year === undefined) return text;
  return text.replace(new RegExp(String.raw`\b\d{1,2} ${month}(?! (?:\d{4}|–))\b`, "g"), `$& ${year}`).replace(/(?<![年\d])\d{1,2}月\d{1,2}日/g, `${year}年$&`);
}

/** The days that a text names, as ISO 8601 writes them, each once and in order; the first day of some has its year, and perhaps its month, from the last. */
function daysIn(text: string): string[] {
  const first = Array.from(text.matchAll(new RegExp(String.raw`\b(\d{1,2})(?: ${month})?\s*–\s*\d{1,2} ${month} (\d{4})\b`, "g")), ([, day = "", own, last = "", year = ""]) => [year, months.indexOf(own ?? last) + 1, day] as const);
  const english = Array.from(text.matchAll(new RegExp(String.raw`\b(\d{1,2}) ${month} (\d{4})\b`, "g")), ([, day = "", month = "", year = ""]) => [year, months.indexOf(month) + 1, day] as const);
  const chinese = Array.from(text.matchAll(/(\d{4})年(\d{1,2})月(\d{1,2})日/g), ([, year = "", month = "", day = ""]) => [year, month, day] as const);
  return [...new Set([...first, ...english, ...chinese].map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`))].sort();
}

/** The days that each document of a course prints, by its name: the syllabus, handouts of lessons, examinations and sheets. */
export function daysOnPaper(course: Course): Record<string, string[]> {
  const lang = course.lang.value;
  // Drafts of handouts alone say when figures and texts are due that are still to come.
  const draft = { isDraft: true };
  const all = [
    ["syllabus", printed("syllabus", lang, documentKinds.syllabus.context(course, { kind: "syllabus" }, draft).value)],
    ...course.lessons.map((lesson) => [lesson.id, printed("handout", lang, documentKinds.handout.context(course, { kind: "handout", lesson }, draft).value)]),
    ...firstVersions(course.exams).map((exam) => [exam.id, printed("exam", lang, documentKinds.exam.context(course, { kind: "exam", exam }, draft).value)]),
    ...course.sheets.map((sheet) => [sheet.id, printed("reference-sheet", lang, documentKinds["reference-sheet"].context(course, { kind: "reference-sheet", sheet }, draft).value)]),
  ] as const;
  return Object.fromEntries(all.map(([name = "", text = ""]) => [name, daysIn(withYears(text))]));
}
