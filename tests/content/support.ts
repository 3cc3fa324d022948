import { fillCourse, readCourse } from "../../src/content/index.js";
import type { Diagnostic, Outcome, Source } from "../../src/diagnostics/index.js";
import type { Course } from "../../src/model/index.js";

const smallest = "title: Course\nlang: en\nparts:\n  - title: Part\n    lessons: [a]\n";

/** The course of these files, by path; `course.yaml` may be left out where a case is not about it. */
export function courseOf(texts: Readonly<Record<string, string>>): Outcome<Course> {
  const source = (path: string, text: string): Source => ({ path, text });
  const lessons = Object.entries(texts).filter(([path]) => path.startsWith("lessons/"));
  const filesIn = (folder: string): readonly Source[] => Object.entries(texts).filter(([path]) => path.startsWith(folder)).map(([path, text]) => source(path, text));
  const references = texts["references.yaml"];
  const glossary = texts["glossary.yaml"];
  const term = texts["term.yaml"];
  const [programme, marks] = [texts["programme.yaml"], texts["marks.csv"]];
  const read = readCourse({
    id: "course",
    course: source("course.yaml", texts["course.yaml"] ?? (lessons.length === 0 ? smallest.replace("[a]", "[]") : smallest)),
    lessons: lessons.map(([path, text]) => source(path, text)),
    sheets: filesIn("sheets/"),
    exams: filesIn("exams/"),
    exercises: filesIn("exercises/"),
    references: references === undefined ? null : source("references.yaml", references),
    glossary: glossary === undefined ? null : source("glossary.yaml", glossary),
    term: term === undefined ? null : source("term.yaml", term),
    policies: filesIn("policies/"),
    programme: programme === undefined ? null : source("programme.yaml", programme),
    marks: marks === undefined ? null : source("marks.csv", marks),
  });
  const files = Object.entries(texts).filter(([path]) => /^(?:figures|tables|code)\//.test(path));
  if (read.value === null || (files.length === 0 && !/^ +file:/m.test(texts["lessons/a.yaml"] ?? ""))) return read;
  const filled = fillCourse(read.value, files.map(([path, text]) => ({ path, source: source(path, text), isInside: true })), true);
  return { value: filled.value, diagnostics: [...read.diagnostics, ...filled.diagnostics] };
}

/** What is wrong with them. */
export function faultsOf(texts: Readonly<Record<string, string>>): readonly Diagnostic[] {
  return courseOf(texts).diagnostics;
}
