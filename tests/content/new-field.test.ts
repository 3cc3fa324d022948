import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { newReading, readFields } from "../../src/content/fields/reader.js";
import { schemaOf } from "../../src/content/fields/json-schema.js";
import { readYaml } from "../../src/content/yaml-file.js";
import type { Source } from "../../src/diagnostics/index.js";
import { DocumentWords } from "../../src/merge/document-words.js";
import { rowContext } from "../../src/merge/row-context.js";
import { rowFields } from "../docs/reference/template-fields/row-fields.js";
import { optional } from "../../src/model/fields/row.js";
import { record, text } from "../../src/model/fields/values.js";
import { course, keysCitedIn, plainText, textsOf } from "../../src/model/index.js";
import type { ValueOf } from "../../src/model/index.js";
import { exampleCourse } from "../model/support.js";

/** `course.yaml` as it would be with one row more: nothing else in this test knows of the field. */
const extended = record(course.about, { ...course.rows, mottoOfTerm: optional(text, "What the term is about.") }, { printedIn: ["syllabus"] });

type Extended = ValueOf<typeof extended>;

function read(yaml: string): { value: Extended | null; messages: string[] } {
  const source: Source = { path: "course.yaml", text: yaml };
  const { value: root, diagnostics } = readYaml(source);
  const reading = newReading(diagnostics);
  const value = root === null ? null : readFields(extended, root, reading);
  return { value, messages: reading.faults.map(({ message }) => message) };
}

test("one row gives a field its type, its reading and its faults", () => {
  const { value, messages } = read("title: T\nlang: en\nmotto-of-term: Look *twice* [@cited]\n");
  expect(messages).toEqual([]);
  expect(value === null ? null : plainText(value.mottoOfTerm?.inlines ?? [])).toBe("Look twice [@cited]");
  expect(read("title: T\nlang: en\nmotto-of-term: true\n").messages).toEqual(["`motto-of-term`: expected a text, found the truth value `true`"]);
  expect(read("title: T\nlang: en\nmoto-of-term: x\n").messages).toEqual(["unknown key `moto-of-term`"]);
});

test("one row gives a field its place in JSON Schema, which plain ajv compiles", () => {
  const validate = new Ajv().compile(schemaOf(extended));
  expect(validate({ title: "T", lang: "en", "motto-of-term": "Look" })).toBe(true);
  expect(validate({ title: "T", lang: "en", "motto-of-term": ["Look"] })).toBe(false);
  expect(JSON.stringify(schemaOf(extended))).toContain("What the term is about.");
});

test("one row gives a field its place in the walk of texts and in the context of templates", () => {
  const { value } = read("title: T\nlang: en\nmotto-of-term: Look [@cited]\n");
  if (value === null) throw new Error("the course could not be read");
  expect([...keysCitedIn(textsOf(extended, value, "syllabus"))]).toEqual(["cited"]);
  expect([...keysCitedIn(textsOf(extended, value, "handout"))]).toEqual([]);
  const words = new DocumentWords(exampleCourse(), { lesson: null, kind: "handout", texts: [], listsReferences: false, hasGlossary: false, hasIndex: false });
  expect(rowContext(extended, value, words, "syllabus")["motto-of-term"]).toMatchObject({ kind: "markup", markup: { text: "Look (@cited)" } });
  expect(rowFields(extended, "course", "syllabus")).toContainEqual({ path: "course.motto-of-term", kind: "rich text?", description: "what the term is about" });
});
