import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { bookContext, handoutContext, planContext, sheetContext, syllabusContext } from "../../src/merge/index.js";
import type { ContextObject } from "../../src/merge/index.js";
import { course as courseKind, isScalarKind, keyOf, lesson, rowsOf, sheet, textSlot } from "../../src/model/index.js";
import type { Course, DocumentKind, Kind } from "../../src/model/index.js";
import { occurrencesIn } from "../content/schema-fields.js";
import type { Occurrence } from "../content/schema-fields.js";
import { courseOf } from "../content/support.js";
import { fullCourse } from "./full-course.js";
import { mergeFiles } from "./merge-files.js";
import { documentTemplates } from "./sample-course.js";

const files = new Map([["course.yaml", "course"], ["lessons/full.yaml", "lesson"], ["sheets/full.yaml", "sheet"], ["exams/full.yaml", "exam"], ["exercises/full.yaml", "exercises"]] as const);

const cited = "- { id: cited, type: book, title: Book, author: [{ family: Cited }], issued: 1999 }\n";
/** What a text says, and what it prints. */
const written = "Says [@cited]";
const label = /Says （(?:<a href="#ref-cited">)?Cited, 1999/;

/** Whether a text may stand under a row: itself, in a list, or as the short form of a mapping that has no row for it. */
function takesText(kind: Kind): boolean {
  if (isScalarKind(kind)) return kind.kind === "text" || kind.kind === "written";
  if (kind.kind === "list") return takesText(kind.items());
  if (kind.kind === "derived") return takesText(kind.from);
  return kind.kind === "choice" && kind.forms.some(takesText);
}

/** Every `definition.key` under which a text may stand, by the rows. */
function textFields(kind: Kind, found = new Set<string>(), seen = new Set<Kind>()): Set<string> {
  if (seen.has(kind)) return found;
  seen.add(kind);
  if (kind.kind === "list") textFields(kind.items(), found, seen);
  if (kind.kind === "derived") textFields(kind.from, found, seen);
  if (kind.kind === "choice") for (const form of kind.forms) textFields(form, found, seen);
  if (kind.kind === "variants") for (const record of Object.values(kind.records)) textFields(record, found, seen);
  if (kind.kind === "record")
    for (const [name, row] of rowsOf(kind)) {
      if (row.isWritten && takesText(row.kind)) found.add(`${kind.about.id ?? ""}.${keyOf(name, row)}`);
      textFields(row.kind, found, seen);
    }
  return found;
}

/** The value with its first text replaced. */
function citing(value: unknown): unknown {
  const items: readonly unknown[] | null = Array.isArray(value) ? value : null;
  return items === null ? written : [citing(items[0]), ...items.slice(1)];
}

function withCitation({ file, path }: Occurrence): Course {
  const root: unknown = parse(fullCourse[file] ?? "");
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], root) as Record<string | number, unknown>;
  const key = path.at(-1) ?? "";
  parent[key] = citing(parent[key]);
  const references = `${fullCourse["references.yaml"] ?? ""}${cited}`;
  // Marks name assessments as they were before.
  const { value, diagnostics } = courseOf({ ...fullCourse, [file]: stringify(root).replace(/^attainment:\n(?: .*\n)+/m, ""), "references.yaml": references });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  if (value === null) throw new Error("the course could not be read");
  return value;
}

interface Printed {
  readonly markup: string;
  readonly lists: boolean;
}

function documentsOf(course: Course): Printed[] {
  const merged = (kind: DocumentKind, context: ContextObject | null): string =>
    context === null ? "" : (mergeFiles(documentTemplates(kind), context).value?.text ?? "");
  return [
    { markup: merged("syllabus", syllabusContext(course).value), lists: true },
    ...course.lessons.map((one) => ({
      markup: merged("handout", handoutContext(course, one).value),
      lists: one.sections.some(({ kind }) => kind === "references"),
    })),
    ...course.lessons.map((one) => ({ markup: merged("plan", planContext(course, one).value), lists: true })),
    { markup: merged("book", bookContext({ ...course, book: { ...course.book, references: "end" } }, course.lessons).value), lists: true },
    ...course.sheets.map((one) => ({ markup: merged("reference-sheet", sheetContext(course, one).value), lists: false })),
  ];
}

const occurrences = occurrencesIn(files, fullCourse);
const fields = [...[courseKind, lesson, sheet, textSlot].reduce<Set<string>>((found, kind) => textFields(kind, found), new Set())].filter(
  (name) => name !== ".",
);

test("the course of this test has a text in every field that takes one", () => {
  expect(fields.length).toBeGreaterThan(60);
  expect(fields.filter((name) => !occurrences.has(name))).toEqual([]);
});

test.each(fields)("a citation in `%s` prints as one wherever the text is printed, and its entry is listed", (name) => {
  const occurrence = occurrences.get(name);
  if (occurrence === undefined) throw new Error(`no text in ${name}`);
  const documents = documentsOf(withCitation(occurrence)).filter(({ markup }) => markup.includes("Says "));
  if (name !== "labels.page") expect(documents.length).toBeGreaterThan(0);
  for (const { markup, lists } of documents) {
    expect(markup).toMatch(label);
    expect(markup).not.toContain("@cited");
    if (lists) expect(markup).toContain('id="ref-cited"');
  }
});

test("an entry that only another document cites is not listed", () => {
  const occurrence = occurrences.get("lesson.objectives");
  if (occurrence === undefined) throw new Error("no objectives");
  const [syllabus, handout] = documentsOf(withCitation(occurrence));
  expect(syllabus?.markup).not.toContain('id="ref-cited"');
  expect(handout?.markup).toContain('id="ref-cited"');
});
