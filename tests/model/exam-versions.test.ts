import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { examContext } from "../../src/merge/index.js";
import type { ContextObject, ContextValue } from "../../src/merge/index.js";
import { plainText, pointsOf, sumOfPoints, versionsOf, withParts } from "../../src/model/index.js";
import type { Course, Exam, Exercise } from "../../src/model/index.js";
import { courseOf } from "../content/support.js";
import "../support/property-seed.js";

const words = fc.constantFrom("moss", "fern", "oak", "elm", "ash", "yew", "fir");
const points = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined });
const choice = fc.record({ text: words, correct: fc.boolean(), fixed: fc.constantFrom(false, false, true) });
const part = fc.oneof(
  fc.record({ text: words, hint: words, points: fc.integer({ min: 1, max: 5 }), answer: fc.boolean() }, { requiredKeys: ["text", "points", "answer"] }),
  fc.record({ text: words, points: fc.constantFrom(0.5, 1.5, 2), choices: fc.uniqueArray(choice, { minLength: 2, maxLength: 4, selector: ({ text }) => text }) }),
);
const question = fc.oneof(
  fc.record({ text: words, points, choices: fc.uniqueArray(choice, { minLength: 2, maxLength: 6, selector: ({ text }) => text }) }, { requiredKeys: ["text", "choices"] }),
  fc.record({ text: words, points, pairs: fc.uniqueArray(words, { minLength: 2, maxLength: 5 }).map((all) => all.map((one) => ({ left: `${one} left`, right: `${one} right` }))) }, { requiredKeys: ["text", "pairs"] }),
  fc.record({ text: words, points, items: fc.uniqueArray(words, { minLength: 2, maxLength: 5 }) }, { requiredKeys: ["text", "items"] }),
  fc.record({ text: words, hint: words, parts: fc.array(fc.oneof(part, fc.record({ text: words, parts: fc.array(part, { minLength: 1, maxLength: 2 }) })), { minLength: 1, maxLength: 3 }) }, { requiredKeys: ["text", "parts"] }),
);
const paper = fc.record({
  title: fc.constant("Exam"), versions: fc.integer({ min: 2, max: 5 }), seed: fc.string({ minLength: 1, maxLength: 5 }).map((text) => `s${text.replace(/[^\w]/g, "x")}`), "points-table": fc.constant(true),
  sections: fc.array(fc.record({ "points-each": fc.integer({ min: 1, max: 4 }), exercises: fc.array(question, { minLength: 1, maxLength: 6 }) }), { minLength: 1, maxLength: 3 }),
});

function examsOf(file: unknown): { readonly course: Course; readonly exams: readonly Exam[] } {
  const clean: unknown = JSON.parse(JSON.stringify(file));
  const { value } = courseOf({ "exams/exam.yaml": stringify(clean) });
  if (value === null) throw new Error("the course could not be read");
  return { course: value, exams: value.exams };
}

const questionsOf = (exam: Exam): readonly Exercise[] => exam.sections.flatMap(({ exercises }) => exercises);

/** What is right of a question, in words: whatever the order in which it is printed. */
function rightOf(exercise: Exercise): unknown {
  return withParts(exercise).map(({ exercise: { choices, pairs, items, answer } }) => [
    choices.flatMap(({ text, correct }) => (correct ? plainText(text.inlines) : [])).toSorted(),
    pairs.map(({ left, right }) => `${plainText(left.inlines)} ${plainText(right.inlines)}`).toSorted(), items.map(({ inlines }) => plainText(inlines)), answer?.truth ?? null,
  ]);
}

const at = (exercise: Exercise): number => exercise.span.start;

test("points, totals and what is right are the same in every version, section by section", () => {
  fc.assert(fc.property(paper, (file) => {
    const { exams } = examsOf(file);
    expect(exams.map(({ version }) => version)).toEqual(["A", "B", "C", "D", "E"].slice(0, file.versions));
    const facts = exams.map((exam) => exam.sections.map(({ exercises }) => exercises.toSorted((a, b) => at(a) - at(b)).map((one) => [at(one), pointsOf(one), rightOf(one)])));
    for (const one of facts) expect(one).toEqual(facts[0]);
    const totals = exams.map((exam) => sumOfPoints(questionsOf(exam).map((one) => pointsOf(one) ?? 0)));
    expect(new Set(totals).size).toBe(1);
  }), { numRuns: 60 });
});

function field(value: ContextValue | undefined, name: string): ContextValue {
  return typeof value === "object" && value !== null && value.kind === "object" ? (value.fields.get(name) ?? null) : null;
}

function itemsOf(value: ContextValue): readonly ContextValue[] {
  return typeof value === "object" && value !== null && value.kind === "list" ? value.items : [];
}

function textIn(value: ContextValue): string {
  return typeof value === "object" && value !== null && value.kind === "markup" ? value.markup.text : typeof value === "string" ? value : "";
}

/** The words to which the printed key of a question points. */
function namedByKey(question: ContextValue): readonly string[] {
  const key = textIn(field(field(question, "key") ?? undefined, "words"));
  const [choices, lefts, rights, items] = ["choices", "lefts", "rights", "items"].map((name) => itemsOf(field(question, name)));
  const letter = (one: string): number => one.charCodeAt(0) - 0x41;
  if ((lefts ?? []).length > 0) return key.split(", ").map((pair) => { const [number = "", own = ""] = pair.split("\u00a0"); return `${textIn(lefts?.[Number(number) - 1] ?? null)} ${textIn(rights?.[letter(own)] ?? null)}`; }).toSorted();
  if ((items ?? []).length > 0) return key.split(", ").map((own) => textIn(items?.[letter(own)] ?? null));
  if ((choices ?? []).length > 0 && key !== "") return key.split(", ").map((own) => textIn(field(choices?.[letter(own)], "text"))).toSorted();
  return [];
}

test("the letters of every version's key point to the same words", () => {
  fc.assert(fc.property(paper, (file) => {
    const { course, exams } = examsOf(file);
    const keys = exams.map((exam) => {
      const context: ContextObject | null = examContext(course, exam).value;
      const printed = itemsOf(field(context ?? undefined, "sections")).flatMap((section) => itemsOf(field(section, "exercises")));
      return questionsOf(exam).map((one, index) => [at(one), namedByKey(printed[index] ?? null)] as const).toSorted(([a], [b]) => a - b);
    });
    for (const one of keys) expect(one).toEqual(keys[0]);
    expect(keys[0]?.length).toBeGreaterThan(0);
  }), { numRuns: 60 });
});

/** Points as documents print them, halves and quarters as one sign behind the whole. */
function numberIn(value: ContextValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value === "string") {
    const [, whole = "", sign = ""] = /^([\d.,]*)([¼½¾]?)$/.exec(value) ?? [value, value];
    return Number(whole.replace(",", ".")) + sign.normalize("NFKD").split("⁄").map(Number).reduce((upper, lower) => upper / lower);
  }
  return typeof value === "object" && value !== null && "value" in value ? Number(value.value) : null;
}

test("every version prints the points of its questions, their sum over the front page, and the same in the table", () => {
  fc.assert(fc.property(paper, (file) => {
    const { course, exams } = examsOf(file);
    for (const exam of exams) {
      const context: ContextObject | null = examContext(course, exam).value;
      const columns = itemsOf(field(field(context ?? undefined, "points-table"), "rows")).flatMap((row) => itemsOf(field(row, "columns")));
      const totals = itemsOf(field(field(context ?? undefined, "points-table"), "rows")).flatMap((row) => numberIn(field(row, "total")) ?? []);
      const own = questionsOf(exam).map((one) => pointsOf(one) ?? 0);
      expect(columns.map((column) => numberIn(field(column, "points")) ?? 0)).toEqual(own);
      expect(totals).toEqual([sumOfPoints(own)]);
      // What a question with parts is worth is what its parts are.
      for (const one of questionsOf(exam)) if (one.points === null && one.parts.length > 0) expect(pointsOf(one)).toBe(sumOfPoints(one.parts.flatMap((each) => pointsOf(each) ?? [])));
    }
  }), { numRuns: 30 });
});

test("equal seeds give equal versions, another seed others, and versions differ where they can", () => {
  const file = { title: "Exam", versions: 3, seed: "one", sections: [{ exercises: ["a", "b", "c", "d", "e"].map((text) => ({ text, choices: ["1", "2", "3", "4"].map((own) => ({ text: own })) })) }] };
  const ordersOf = (seed: string): readonly string[] => examsOf({ ...file, seed }).exams.map((exam) => JSON.stringify(questionsOf(exam).map((one) => [at(one), one.choices.map(({ text }) => plainText(text.inlines))])));
  expect(ordersOf("one")).toEqual(ordersOf("one"));
  expect(new Set(ordersOf("one")).size).toBe(3);
  expect(ordersOf("two")).not.toEqual(ordersOf("one"));
  const { exams: [first] } = examsOf({ ...file, versions: 1 });
  expect(first === undefined ? [] : versionsOf(first)).toEqual([first]);
});

test("choices that are fixed stay in their places", () => {
  fc.assert(fc.property(paper, (file) => {
    for (const exam of examsOf(file).exams)
      for (const { choices, span } of questionsOf(exam)) {
        const sorted = choices.toSorted((a, b) => a.span.start - b.span.start);
        for (const [index, one] of choices.entries()) if (one.fixed) expect([span.start, sorted[index]]).toEqual([span.start, one]);
      }
  }), { numRuns: 30 });
});
