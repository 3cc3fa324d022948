import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { SchemaName } from "../../src/content/index.js";
import { bookContext, examContext, glossaryContext, handoutContext, planContext, printLayout, readLayout, sheetContext, syllabusContext } from "../../src/merge/index.js";
import type { ContextObject, Layout } from "../../src/merge/index.js";
import type { DocumentKind } from "../../src/documents/index.js";
import { allFields, occurrencesIn } from "../content/schema-fields.js";
import type { Path } from "../content/schema-fields.js";
import { courseOf } from "../content/support.js";
import { unprintedFields } from "../docs/reference/content-reference.js";
import { fullCourse } from "./full-course.js";
import { documentTemplates } from "./sample-course.js";

const files: ReadonlyMap<string, SchemaName> = new Map([
  ["course.yaml", "course"],
  ["lessons/full.yaml", "lesson"],
  ["sheets/full.yaml", "sheet"],
  ["exams/full.yaml", "exam"],
  ["exercises/full.yaml", "exercises"],
  ["references.yaml", "references"],
  ["glossary.yaml", "glossary"],
  ["term.yaml", "term"],
  ["programme.yaml", "programme"],
  ["policies/shared.yaml", "policy"],
  ["profiles/full.yaml", "profile"],
]);

function without(text: string, path: Path): string {
  const root: unknown = parse(text);
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], root);
  Reflect.deleteProperty(parent as object, path.at(-1) ?? "");
  return stringify(root);
}

const layouts = new Map<DocumentKind, Layout>();

function layoutOf(kind: DocumentKind): Layout {
  const layout = layouts.get(kind) ?? readLayout(documentTemplates(kind)).value;
  if (layout === null) throw new Error("the templates cannot be read");
  layouts.set(kind, layout);
  return layout;
}

/** The markup of one document after the other, whatever is wrong with the files of the course; those of the file at hand first. */
function* printed(texts: Readonly<Record<string, string>>, changed: string): Generator<readonly [document: string, markup: string]> {
  const { value: course } = courseOf(texts);
  if (course === null) return;
  const printedAs = (kind: DocumentKind, context: ContextObject | null): string =>
    context === null ? "" : (printLayout(layoutOf(kind), context).value?.text ?? "");
  const documents: readonly (readonly [name: string, file: string, print: () => string])[] = [
    ["syllabus", "course.yaml", () => printedAs("syllabus", syllabusContext(course).value)],
    ...course.lessons.map((lesson) => [lesson.id, "lessons/full.yaml", () => [false, true].map((isDraft) => printedAs("handout", handoutContext(course, lesson, { isDraft }).value)).join("")] as const),
    ...course.lessons.map((lesson) => [`plan ${lesson.id}`, "lessons/full.yaml", () => printedAs("plan", planContext(course, lesson).value)] as const),
    ["book", "course.yaml", () => printedAs("book", bookContext(course, course.lessons).value)],
    ["glossary", "glossary.yaml", () => printedAs("glossary", glossaryContext(course).value)],
    ...course.sheets.map((sheet) => [`sheet ${sheet.id}`, "sheets/full.yaml", () => printedAs("reference-sheet", sheetContext(course, sheet).value)] as const),
    ...course.exams.map((exam) => [`exam ${exam.id} ${exam.version ?? ""}`, "exams/full.yaml", () => printedAs("exam", examContext(course, exam).value)] as const),
  ];
  for (const [name, , print] of documents.toSorted((a, b) => Number(b[1] === changed) - Number(a[1] === changed))) yield [name, print()];
}

/** Whether a document is printed otherwise than `whole` has it; the first that is ends the search. */
function differs(texts: Readonly<Record<string, string>>, changed: string, whole: ReadonlyMap<string, string>): boolean {
  for (const [name, markup] of printed(texts, changed)) if (whole.get(name) !== markup) return true;
  return false;
}

test("the course of this test gives every key of every schema", () => {
  expect([...occurrencesIn(files, fullCourse).keys()].sort()).toEqual(allFields());
});

const whole = new Map(printed(fullCourse, "course.yaml"));

// The days of the course are its own, so that the file of its term says nothing.
test.each([...files.keys()].filter((file) => file !== "term.yaml"))("a key of %s changes what some document prints, unless it is documented as not printed", (changed) => {
  expect([...whole.values()].join("").length).toBeGreaterThan(1000);
  const keys = [...occurrencesIn(files, fullCourse)].filter(([, { file }]) => file === changed);
  const silent = keys.filter(([, { path }]) => !differs({ ...fullCourse, [changed]: without(fullCourse[changed] ?? "", path) }, changed, whole));
  const unprinted = unprintedFields().map(({ definition, key }) => `${definition}.${key}`);
  expect(silent.map(([name]) => name).sort()).toEqual(unprinted.filter((name) => keys.some(([key]) => key === name)).sort());
}, 300_000);
