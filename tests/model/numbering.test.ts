import { expect, test } from "vitest";
import { hoursOfCourse, hoursOfPart, lessonsOfPart, numberSections, numberSlots, openSlots, partOfLesson } from "../../src/model/index.js";
import type { Course } from "../../src/model/index.js";
import { exampleCourse, exampleLesson } from "./support.js";

test("figures and tables are numbered apart, through all sections", () => {
  expect([...numberSlots(exampleLesson("a", 2))]).toEqual(
    [["fig-f1", 1], ["fig-f2", 2], ["tbl-t1", 1], ["fig-f3", 3]].map(([anchor, number]) => [anchor, { number, part: null }]),
  );
});

test("sections are numbered from 1, topics from 1 in each of them", () => {
  const numbers = numberSections(exampleLesson("a", 2));
  expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(numbers.map(({ topics }) => topics.map(({ number }) => number))).toEqual([[[1, 1], [1, 2]], [], [[3, 1]]]);
});

test("the open slots stand in reading order, figures of a topic before its tables", () => {
  expect(openSlots(exampleLesson("a", 2)).map(({ kind, id }) => [kind, id.value])).toEqual([
    ["figure", "f1"],
    ["figure", "f2"],
    ["table", "t1"],
    ["figure", "f3"],
  ]);
});

test("a part has the hours it declares, else those of its lessons", () => {
  const course = exampleCourse();
  const [declared, summed] = course.parts;
  expect(declared && hoursOfPart(declared, course.lessons)).toBe(10);
  expect(summed && hoursOfPart(summed, course.lessons)).toBe(0.3); // 0.1 + 0.2
});

test("a course has the hours it declares, else those of its parts", () => {
  const course = exampleCourse();
  expect(hoursOfCourse(course)).toBe(10.3);
  const declared: Course = { ...course, hours: { value: 32, span: course.span, byKind: [] } };
  expect(hoursOfCourse(declared)).toBe(32);
});

test("a lesson finds its part, and a part its lessons in teaching order", () => {
  const course = exampleCourse();
  const [, second] = course.parts;
  expect(second && lessonsOfPart(second, course.lessons).map(({ id }) => id)).toEqual(["c", "b"]);
  const [a, , , stray] = course.lessons;
  expect(a && partOfLesson(course, a)).toBe(course.parts[0]);
  expect(stray && partOfLesson(course, stray)).toBeNull();
});
