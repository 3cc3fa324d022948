import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readCourse } from "../../src/content/index.js";
import { formatDiagnostic } from "../../src/diagnostics/index.js";
import type { Source } from "../../src/diagnostics/index.js";
import { printLayout, readLayout, syllabusContext } from "../../src/merge/index.js";
import { documentTemplates } from "../merge/sample-course.js";

const folder = path.join(import.meta.dirname, "syllabi");

/** A file that a syllabus has beside its course, `null` for none. */
function beside(file: string, extension: string): Source | null {
  const name = path.join(import.meta.dirname, "programmes", file.replace(/\.yaml$/, extension));
  return existsSync(name) ? { path: path.basename(name), text: readFileSync(name, "utf8") } : null;
}

/** The markup of a syllabus, in English layout or Chinese, without a fault on the way. */
function printed(file: string): string {
  const source = { path: "course.yaml", text: readFileSync(path.join(folder, file), "utf8") };
  const { value: course, diagnostics } = readCourse({ id: "course", course: source, lessons: [], sheets: [], references: null, glossary: null, programme: beside(file, ".yaml"), marks: beside(file, ".csv") });
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
  "zh-practice.yaml": ["1.2", "不接受迟交", "附加分", "978-7-00-000000-1", "评分标准：调查报告", "可以两人合作吗？", "分组实地调查"],
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

/** The rows of the tables of a class, cells without their tags. */
function rowsOf(text: string, of: string): readonly (readonly string[])[] {
  const tables = [...text.matchAll(new RegExp(`<table class="${of}">([^]*?)</table>`, "g"))].map(([, table = ""]) => table);
  return tables.flatMap((table) => [...table.matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].map(([, row = ""]) => [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = ""]) => cell.replace(/<[^>]*>/g, ""))));
}

test("a matrix has a column for each of twelve indicators, and what is taught and tested has one for each outcome", () => {
  const rows = rowsOf(printed("zh-engineering.yaml"), "matrix");
  expect(rows.slice(0, 4)).toEqual([
    ["课程目标", "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "4.1", "4.2", "5.1", "5.2"],
    ["1", "M", "H", "L", "", "", "", "", "", "", "", "", ""],
    ["2", "", "L", "", "H", "M", "M", "", "", "L", "", "", ""],
    ["3", "", "", "", "", "", "L", "M", "L", "", "H", "M", "L"],
  ]);
  expect(rows.slice(4)).toEqual([
    ["教学单元", "1", "2", "3"], ["第一章 信号", "H", "", ""], ["第二章 频域分析", "L", "H", ""], ["第三章 变换域分析", "", "M", "H"],
    ["考核项目", "1", "2", "3"], ["平时作业", "10", "10", ""], ["实验", "", "", "20"], ["期末考试", "30", "30", ""], ["目标分值", "40", "40", "20"],
  ]);
});

test("attainment is the means over the most by the weights of what tests an outcome", () => {
  const rows = rowsOf(printed("zh-engineering.yaml"), "attainment");
  const [one, two, three] = [0.25 * (9 / 10) + 0.75 * (21 / 30), 0.25 * (8 / 10) + 0.75 * (18 / 30), 15 / 20];
  expect(rows.slice(1)).toEqual([
    ["1", "", "", "", "", one.toFixed(2), "达成"], ["", "平时作业", "0.25", "10", "9", "0.90", ""], ["", "期末考试", "0.75", "30", "21", "0.70", ""],
    ["2", "", "", "", "", two.toFixed(2), "未达成"], ["", "平时作业", "0.25", "10", "8", "0.80", ""], ["", "期末考试", "0.75", "30", "18", "0.60", ""],
    ["3", "", "", "", "", three.toFixed(2), "达成"], ["", "实验", "1.00", "20", "15", "0.75", ""],
    ["", "合计", "", "", "", (0.4 * one + 0.4 * two + 0.2 * three).toFixed(2), "达成"],
  ]);
});

test("more columns than a page has room for share several tables, and rows of students come to their mean", () => {
  const ids = Array.from({ length: 30 }, (_, index) => `p${index + 1}`);
  const course = readCourse({
    id: "c", lessons: [], references: null,
    course: { path: "course.yaml", text: `title: C\nlang: en\noutcomes: [{ id: a, text: A, supports: [${ids.join(", ")}] }]\nassessments: [{ name: Paper, weight: 100, outcomes: [a] }]\nattainment: m.csv\n` },
    programme: { path: "programme.yaml", text: `outcomes: [${ids.map((id) => `{ id: ${id}, text: T }`).join(", ")}]\n` },
    marks: { path: "m.csv", text: "assessment,outcome,full,mark\nPaper,a,50,40\nPaper,a,50,30\nPaper,1,50,20\n" },
  });
  expect(course.diagnostics).toEqual([]);
  const layout = readLayout(documentTemplates("syllabus")).value;
  const context = course.value === null ? null : syllabusContext(course.value).value;
  const text = layout === null || context === null ? "" : (printLayout(layout, context).value?.text ?? "");
  expect(rowsOf(text, "matrix").map((row) => row.length)).toEqual([11, 11, 11, 11, 11, 11]); // 3 tables of 10 columns
  expect(rowsOf(text, "attainment").slice(1)).toEqual([["1", "", "", "", "", "0.60"], ["", "Paper", "1.00", "50", "30", "0.60"]]);
});
