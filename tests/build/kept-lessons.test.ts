import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { expect, test } from "vitest";
import { KeptReadings } from "../../src/build/kept-readings.js";
import { readLater, withLateFields } from "../../src/build/late-fields.js";
import { planCourse } from "../../src/build/plan.js";
import { readCourseFolder } from "../../src/build/read-course.js";
import type { CourseReading } from "../../src/build/read-course.js";
import { toldOf } from "../../src/build/told-value.js";
import { wholeSourceOf } from "../../src/content/index.js";
import { editionOf } from "../../src/editions/index.js";
import { factsOf, openSlots } from "../../src/model/index.js";
import type { Lesson } from "../../src/model/index.js";
import { projectWith } from "../support/tiny-project.js";

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), "lectern-kept-"));

/** A course as it is read by a process that finds what another one has kept. */
async function readAgain(root: string, id: string): Promise<{ readonly before: CourseReading; readonly after: CourseReading }> {
  const output = newFolder();
  const place = { id, folder: path.join(root, "content", id) };
  const first = new KeptReadings(output, undefined);
  const before = await readCourseFolder(root, place, { texts: first });
  first.save(root);
  return { before, after: await readCourseFolder(root, place, { texts: new KeptReadings(output, undefined) }) };
}

const samples = readdirSync("content", { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).filter((name) => readdirSync(path.join("content", name)).includes("course.yaml"));

test.each(samples)("lessons that were kept say what they said, and so does what was found out of them: %s", async (id) => {
  const { before, after } = await readAgain(path.resolve("."), id);
  expect(after.course).toStrictEqual(before.course);
  expect(after.diagnostics).toStrictEqual(before.diagnostics);
  for (const lesson of after.course?.lessons ?? []) expect(factsOf(lesson)).toStrictEqual(factsOf({ ...lesson }));
});

const lesson = (title: string): string => `title: ${title}
begins: In spring
hours: 2
sections:
  - title: Water
    topics:
      - title: Depth
        summary: Water is *deep*, see @fig-${title.toLowerCase()}.
        key-points: [Look twice., "A :term[pond]."]
        figures: [{ id: ${title.toLowerCase()}, caption: A view., owner: A. Drawer, due: In May }]
        tables: [{ id: ${title.toLowerCase()}-sizes, caption: Sizes., columns: [Name, Size], rows: 3 }]
`;

const ponds = {
  "course.yaml": "title: Water\nlang: en\nparts:\n  - title: One\n    lessons: [ponds, rivers]\n",
  "glossary.yaml": "- { term: pond, definition: Still water. }\n",
  "lessons/ponds.yaml": lesson("Ponds"), "lessons/rivers.yaml": lesson("Rivers"),
};

const isUnread = (one: Lesson): boolean => Object.getOwnPropertyDescriptor(one, "sections")?.get !== undefined;

test("nobody reads the body of a lesson that did not change, until its document is printed", async () => {
  const root = projectWith({ ponds });
  const { before, after } = await readAgain(root, "ponds");
  if (before.course === null || after.course === null) throw new Error("no course was read");
  const { course } = editionOf(after.course, "student");
  const { documents } = planCourse(root, { id: "ponds", folder: path.join(root, "content/ponds"), files: null }, { ...after, course });
  expect(documents.map(({ kind, content }) => [kind, content !== null])).toEqual([["syllabus", true], ["handout", true], ["handout", true], ["glossary", true]]);
  expect(course.lessons.map((one) => openSlots(one).length)).toEqual([2, 2]);
  expect(course.lessons.map(isUnread)).toEqual([true, true]);
  expect(course.lessons.map((one) => wholeSourceOf(one)?.path)).toEqual(["content/ponds/lessons/ponds.yaml", "content/ponds/lessons/rivers.yaml"]);
  expect(course.lessons[0]?.sections).toStrictEqual(before.course.lessons[0]?.sections);
  expect(course.lessons.every(({ sections: [first], span }) => first?.span.source === span.source)).toBe(true);
});

test("a lesson that a file has filled, or an audience reads otherwise, is not told by its text alone", async () => {
  const root = projectWith({ ponds: { ...ponds, "lessons/rivers.yaml": `${lesson("Rivers")}  - { title: For you, kind: topics, for: instructor, topics: [{ title: Answers }] }\n` } });
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="2" height="1"/></svg>';
  const plain = await readAgain(root, "ponds");
  expect(plain.after.course?.lessons.map((one) => wholeSourceOf(one) !== null)).toEqual([true, true]);
  const read = plain.after.course === null ? null : editionOf(plain.after.course, "student").course;
  expect(read?.lessons.map((one) => wholeSourceOf(one) !== null)).toEqual([true, false]);
  const filled = await readAgain(projectWith({ ponds: { ...ponds, "figures/ponds.svg": drawing } }), "ponds");
  expect(filled.after.course?.lessons.map((one) => wholeSourceOf(one) !== null)).toEqual([false, true]);
  expect(filled.after.course).toStrictEqual(filled.before.course);
});

test("fields that are read late come once, with their places in the text that the record has", () => {
  const source = { path: "a.yaml", text: "first second" };
  const record = { id: "a", body: [{ span: { source, start: 0, end: 5 } }], names: new Map([["b", { source }]]), absent: null };
  const names = ["body", "names", "none"];
  const late = withLateFields(record, names, source);
  expect(late.record).toEqual({ id: "a", body: null, names: null, absent: null });
  const again = { path: "a.yaml", text: "first second" };
  const read = deserialize(serialize(late.record)) as typeof record;
  readLater({ ...late, record: read }, names, again);
  expect(Object.keys(read)).toEqual(["id", "body", "names", "absent"]);
  expect(read).toEqual(record);
  expect(read.body).toBe(read.body);
  expect(read.body[0]?.span.source).toBe(again);
  expect(read.names.get("b")?.source).toBe(again);
});

test("what a value says is told alike however the engine holds it", () => {
  const span = { start: 1, end: 2 };
  const wide = `é漢${"x".repeat(40)}`.slice(2);
  const value = { one: [1.5, 2].slice(1), two: [span, span], three: wide, four: new Map([["a", new Set([1])]]) };
  const same = { one: [2], two: [{ ...span }, { ...span }], three: "x".repeat(40), four: new Map([["a", new Set([1])]]) };
  expect(serialize(value).equals(serialize(same))).toBe(false);
  expect(toldOf(value)?.hash).toBe(toldOf(same)?.hash);
});

test("values that differ are told apart, and what cannot be told is not", () => {
  const source = { path: "a.yaml", text: "a" };
  const values = [
    "a", ["a"], [["a"]], ["a", "b"], ["as1:b"], { a: 1 }, { a: "1" }, { a: undefined }, {}, [], null, undefined, 0, -0, "", true, "t", new Map(), new Set(), new Set(["a"]), new Map([["a", 1]]), { a: 1, b: 1 }, { a: { b: 1 } },
    { span: { source, start: 0 } }, { span: { source: { ...source, text: "b" }, start: 0 } }, { span: { source: { ...source, path: "b.yaml" }, start: 0 } },
  ];
  expect(new Set(values.map((value) => toldOf(value)?.hash)).size).toBe(values.length);
  const endless: unknown[] = [];
  endless.push(endless);
  for (const value of [() => 1, new Date(0), { deep: [Symbol("a")] }, endless, [source, { ...source, text: "other" }]]) expect(toldOf(value)).toBeNull();
});
