import type { Placed, Span } from "../../src/diagnostics/index.js";
import { absentRecord, course, lesson, part as partKind } from "../../src/model/index.js";
import type { Course, FigureSlot, Lesson, Part, RichText, Section, TableSlot, Topic } from "../../src/model/index.js";

const span: Span = { source: { path: "example.yaml", text: "" }, start: 0, end: 0 };
const text: RichText = { inlines: [], span };

function placed<T>(value: T): Placed<T> {
  return { value, span };
}

const file = { file: null, source: null, licence: null, revised: null, made: null, filling: null, audience: null, inText: null, trouble: null };

const slot = { span, caption: text, alt: null, owner: null, due: null, ...file };

function figure(id: string): FigureSlot {
  return { kind: "figure", id: placed(id), ...slot, aspect: 1, height: null, hasShape: false, beside: false, fit: "contain", crop: null, landscape: false, column: "body", width: null, dataTable: false, shownData: null, subfigures: [], columns: null };
}

function table(id: string): TableSlot {
  return { kind: "table", id: placed(id), ...slot, column: "body", columns: [text], rows: 1, align: null, sheet: null };
}

function topic(figures: readonly string[], tables: readonly string[]): Topic {
  const rest = { title: text, span, summary: null, minutes: null, activity: null, keyPoints: [], references: [], body: null, blocks: [], listings: [], audience: null };
  return { ...rest, figures: figures.map(figure), tables: tables.map(table) };
}

const base = { title: text, span, toc: true, summary: null, minutes: null, activity: null, body: null, audience: null };

const sections: readonly Section[] = [
  { ...base, kind: "topics", topics: [topic(["f1"], []), topic(["f2"], ["t1"])] },
  { ...base, kind: "references" },
  { ...base, kind: "topics", topics: [topic(["f3"], [])] },
];

/** A lesson of three sections, the second without topics, with three figures and a table. */
export function exampleLesson(id: string, hours: number): Lesson {
  return { ...absentRecord(lesson, span), id, hours: { ...placed(hours), byKind: [] }, sections, textSlots: [] };
}

function part(hours: number | null, lessons: readonly string[]): Part {
  return { ...absentRecord(partKind, span), title: text, hours: hours === null ? null : { ...placed(hours), byKind: [] }, lessons: lessons.map(placed) };
}

/** A course of two parts, the second without hours of its own, and a lesson of no part. */
export function exampleCourse(): Course {
  return {
    ...absentRecord(course, span),
    id: "example",
    parts: [part(10, ["a"]), part(null, ["c", "none", "b"])],
    lessons: [exampleLesson("a", 2), exampleLesson("c", 0.1), exampleLesson("b", 0.2), exampleLesson("stray", 1)],
    openLessons: [],
    sheets: [],
    exams: [],
    textSlots: [],
    references: [],
    glossary: [],
  };
}
