import { closestName, diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Placed } from "../diagnostics/index.js";
import { audiencesOf, lessonFact } from "../model/index.js";
import type { CourseRecord, Lesson } from "../model/index.js";

/** Every audience that a value of the model names. */
function audiencesIn(value: unknown): readonly Placed<string>[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(audiencesIn);
  return Object.entries(value).flatMap(([name, inside]) => {
    if (name === "span" || name === "segments") return [];
    const isName = name === "audience" && typeof inside === "object" && inside !== null && "value" in inside;
    return isName ? [inside as Placed<string>] : audiencesIn(inside);
  });
}

const audiencesOfLesson = lessonFact("audiences", audiencesIn);

/** What lessons and other records mark for audiences that the course does not have. */
export function unknownAudiences(course: CourseRecord, lessons: readonly Lesson[], others: readonly unknown[]): readonly Diagnostic[] {
  const known = audiencesOf(course);
  return [...lessons.flatMap(audiencesOfLesson), ...audiencesIn(others)].filter(({ value }) => !known.includes(value)).map(({ value, span }) => {
    const near = closestName(value, known);
    const hint = near === null ? "add it to `audiences` of `course.yaml`, or write `instructor` or `student`" : `use \`${near}\``;
    return diagnostic("edition/unknown-audience", span, `the course has no audience \`${value}\``, hint);
  });
}
