import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { SchemaName } from "../../src/content/index.js";
import { glossaryContext, handoutContext, sheetContext, syllabusContext } from "../../src/merge/index.js";
import type { ContextObject } from "../../src/merge/index.js";
import type { DocumentKind } from "../../src/documents/index.js";
import { allFields, occurrencesIn } from "../content/schema-fields.js";
import type { Path } from "../content/schema-fields.js";
import { courseOf } from "../content/support.js";
import { unprintedFields } from "../docs/reference/content-reference.js";
import { fullCourse } from "./full-course.js";
import { mergeFiles } from "./merge-files.js";
import { documentTemplates } from "./sample-course.js";

const files: ReadonlyMap<string, SchemaName> = new Map([
  ["course.yaml", "course"],
  ["lessons/full.yaml", "lesson"],
  ["sheets/full.yaml", "sheet"],
  ["references.yaml", "references"],
  ["glossary.yaml", "glossary"],
]);

function without(text: string, path: Path): string {
  const root: unknown = parse(text);
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], root);
  Reflect.deleteProperty(parent as object, path.at(-1) ?? "");
  return stringify(root);
}

/** The markup of every document of the course, whatever is wrong with its files. */
function printed(texts: Readonly<Record<string, string>>): string {
  const { value: course } = courseOf(texts);
  if (course === null) return "";
  const printedAs = (kind: DocumentKind, context: ContextObject | null): string =>
    context === null ? "" : (mergeFiles(documentTemplates(kind), context).value?.text ?? "");
  return [
    printedAs("syllabus", syllabusContext(course).value),
    ...course.lessons.map((lesson) => printedAs("handout", handoutContext(course, lesson).value)),
    printedAs("glossary", glossaryContext(course).value),
    ...course.sheets.map((sheet) => printedAs("reference-sheet", sheetContext(course, sheet).value)),
  ].join("\n");
}

test("the course of this test gives every key of every schema", () => {
  expect([...occurrencesIn(files, fullCourse).keys()].sort()).toEqual(allFields());
});

test("a key changes what some document prints, unless it is documented as not printed", () => {
  const whole = printed(fullCourse);
  expect(whole.length).toBeGreaterThan(1000);
  const silent = [...occurrencesIn(files, fullCourse)].filter(
    ([, { file, path }]) => printed({ ...fullCourse, [file]: without(fullCourse[file] ?? "", path) }) === whole,
  );
  expect(silent.map(([name]) => name).sort()).toEqual(unprintedFields().map(({ definition, key }) => `${definition}.${key}`).sort());
}, 300_000);
