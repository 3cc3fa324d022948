import { expect, test } from "vitest";
import { courseAs, formOfWords } from "../../src/variants/index.js";
import { sampleCourse } from "../merge/sample-course.js";

const course = sampleCourse("field-ecology");

test("a form on the paper of the course and one on another are two", () => {
  const [own, a4] = [["grey"], ["grey", "a4"]].map((words) => {
    const form = formOfWords(words);
    if ("strange" in form) throw new Error(form.strange);
    return courseAs(course, form);
  });
  expect([own?.pageSize?.value, a4?.pageSize?.value]).toEqual([course.pageSize?.value, "a4"]);
  expect(own).not.toBe(a4);
});
