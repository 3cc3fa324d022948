import type { Course } from "./fields/course.js";
import { course as courseKind } from "./fields/course.js";
import type { Lesson } from "./fields/lesson.js";
import { sheet as sheetKind } from "./fields/sheet.js";
import type { Sheet } from "./fields/sheet.js";
import { declaredIn, exitsOf } from "./lesson-exits.js";
import { listedLessons } from "./lesson-order.js";
import { textsOf } from "./printed-texts.js";
import type { PrintedText } from "./printed-texts.js";

function namesIn(texts: readonly PrintedText[]): readonly string[] {
  return [...new Set(texts.flatMap((printed) => ("lesson" in printed ? printed.lesson.value : [])))];
}

/** The lessons whose titles, hours or days a syllabus prints: their names. */
export function lessonsOfSyllabus(course: Course): readonly string[] {
  return namesIn(textsOf(courseKind, course, "syllabus"));
}

/** The lessons that a sheet prints the titles of: their names. */
export function lessonsOfSheet(sheet: Sheet): readonly string[] {
  return namesIn(textsOf(sheetKind, sheet, "reference-sheet"));
}

/**
 * The other lessons of which a handout prints a number or a title, since its texts refer to what these declare: their names.
 * What no lesson declares that could be read may stand in any that could not.
 */
export function lessonsOfHandout({ lessons, parts, openLessons }: Course, lesson: Lesson): readonly string[] {
  const foreign = [...exitsOf(lesson).names];
  if (foreign.length === 0) return [];
  const others = lessons.filter((other) => other !== lesson).map((other) => ({ id: other.id, declared: declaredIn(other) }));
  const read = new Set([...lessons.map(({ id }) => id), ...openLessons.map(({ value }) => value)]);
  const unread = listedLessons(parts).map(({ value }) => value).filter((name) => !read.has(name));
  const used = foreign.flatMap((name) => {
    const declaring = others.filter(({ declared }) => declared.has(name)).map(({ id }) => id);
    return declaring.length > 0 ? declaring : unread;
  });
  return [...new Set(used)];
}
