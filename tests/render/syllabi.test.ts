import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readCourse } from "../../src/content/index.js";
import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { printLayout, readLayout, syllabusContext } from "../../src/merge/index.js";
import { documentTemplates } from "../merge/sample-course.js";

const folder = path.join(import.meta.dirname, "syllabi");

/** The markup of a syllabus, in English layout or Chinese, without a fault on the way. */
function printed(file: string): string {
  const source = { path: "course.yaml", text: readFileSync(path.join(folder, file), "utf8") };
  const { value: course, diagnostics } = readCourse({ id: "course", course: source, lessons: [], sheets: [], references: null, glossary: null });
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
  if (course === null) throw new Error("the course cannot be read");
  const { value: layout, diagnostics: faults } = readLayout(documentTemplates("syllabus"));
  const context = syllabusContext(course).value;
  if (layout === null || context === null) throw new Error(faults.map(formatDiagnostic).join("\n"));
  const { value, diagnostics: more } = printLayout(layout, context);
  expect(more.map(formatDiagnostic)).toEqual([]);
  return value?.text ?? "";
}

/** What each of them is about, in words that must be on its pages. */
const said: Readonly<Record<string, readonly string[]>> = {
  "us-points.yaml": ["number: 5", "lowest dropped: 1", "+20", "1000", "loss a day: 10%, days at most: 3, without loss: one free day in the term", "Registration number", "Thu 7–8 p.m."],
  "us-specifications.yaml": ["the bundle for A", "Rubric: Manuals", "only for honors section", "Tokens", "Part II: writing", "Notes on both"],
  "us-eight-columns.yaml": ["section wide", "Safety", "Laser sign", "https://rob.example/1", "exam week", "+5%", "Labor Day"],
  "eu-module.yaml": ["Statistics I", "180 Stunden", "B.Sc. Geographie", "Prüfungsausschuss", "0%"],
  "eu-seminar.yaml": ["1.2", "only for postgraduates", "Programme outcome K3", "Fieldwork and safety", "Reading week"],
  "zh-engineering.yaml": ["支撑的毕业要求", "5.2", "思政融入点", "设计性", "审核", "Signals and Systems"],
  "zh-calendar.yaml": ["第二单元 站", "10月中旬", "读书笔记", "国庆放假", "红楼 301"],
  "zh-practice.yaml": ["1.2", "不接受迟交", "附加分", "978-7-00-000000-1", "评分标准：调查报告", "可以两人合作吗？"],
};

test.each(readdirSync(folder))("%s is expressed without a fault, and says what it is about", (file) => {
  const text = printed(file);
  const words = said[file] ?? [];
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((one) => !text.includes(one))).toEqual([]);
});

test("what a course does not say leaves no trace: no heading, no column, no empty table", () => {
  const source = { path: "course.yaml", text: "title: Boats\nlang: en\nassessments: [{ name: Model, weight: 60 }, { name: Test, weight: 40 }]\nschedule: [{ week: 1, topic: Hulls }]\n" };
  const { value: course } = readCourse({ id: "course", course: source, lessons: [], sheets: [], references: null, glossary: null });
  const layout = readLayout(documentTemplates("syllabus")).value;
  const context = course === null ? null : syllabusContext(course).value;
  const text = layout === null || context === null ? "" : (printLayout(layout, context).value?.text ?? "");
  expect([...text.matchAll(/<h[23]>(.*?)<\/h/g)].map(([, words]) => words)).toEqual(["Schedule", "Assessment"]);
  expect([...text.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/g)].map(([, words]) => words)).toEqual(["Week", "Topic", "#", "Assessment", "Weight", "Due"]);
});
