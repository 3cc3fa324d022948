import { expect, test } from "vitest";
import { syllabusContext } from "../../src/merge/index.js";
import type { ContextObject, ContextValue } from "../../src/merge/index.js";
import { courseOf } from "../content/support.js";

function contextOf(yaml: string): ContextObject {
  const { value: course } = courseOf({ "course.yaml": `title: Birds\nlang: en\n${yaml}` });
  const context = course && syllabusContext(course).value;
  if (context === null) throw new Error("the course cannot be read");
  return context;
}

/** One field of each item of a list. */
function column(context: ContextObject, list: string, field: string): readonly (ContextValue | undefined)[] {
  const rows = context.fields.get(list);
  if (rows === null || typeof rows !== "object" || rows.kind !== "list") return [];
  return rows.items.map((row) => (row !== null && typeof row === "object" && row.kind === "object" ? row.fields.get(field) : undefined));
}

test("a week stands once for all its entries that follow each other", () => {
  const context = contextOf(`schedule:
  - { week: 1, topic: One }
  - { week: 2, topic: Two }
  - { week: 2, topic: Three }
  - { topic: Holiday }
  - { week: 2, topic: Four }
  - { week: 2, topic: Five }
`);
  expect(column(context, "schedule", "week-rows")).toEqual([1, 2, 0, 1, 2, 0]);
});

test("a schedule whose days are all of one year says it once", () => {
  const yearOf = (day: string): ContextValue | undefined => {
    const columns = contextOf(`schedule: [{ date: 2027-01-05, topic: One }, { from: 2027-03-01, to: 2027-03-05, break: Spring }, { date: ${day}, topic: Two }]\n`).fields.get("schedule-has");
    return columns !== null && typeof columns === "object" && columns.kind === "object" ? columns.fields.get("year") : undefined;
  };
  expect(yearOf("2027-02-01")).toBe("2027");
  expect(yearOf("2028-02-01")).toBe(null);
});

test("a name stands in the weight bar where its words and its two lines fit the share", () => {
  const context = contextOf(`assessments:
  - { name: Oral examination, weight: 10 }
  - { name: Oral examination, weight: 20 }
  - { name: Characteristically, weight: 15 }
  - { name: 期末考试, weight: 9 }
  - { name: 期末考试与部署方案的书面报告, weight: 9 }
  - { name: Test, weight: 37 }
`);
  // Of 108 halves of an em: 11 letters in 9.8; 16 in 2 × 20.6; 18 in 15.2; 8 halves in 8.72; 28 in 2 × 8.72.
  expect(column(context, "assessments", "name-fits")).toEqual([false, true, false, true, false, true]);
});
