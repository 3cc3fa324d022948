import type { Placed } from "../diagnostics/index.js";
import type { Course } from "./fields/course.js";
import type { Part } from "./fields/course-parts.js";
import type { Lesson } from "./fields/lesson.js";

/** The names that parts list, each once, in teaching order: whether a file of the name is there or not. */
export function listedLessons(parts: readonly Part[]): readonly Placed<string>[] {
  const first = new Map<string, Placed<string>>();
  for (const { lessons } of parts) for (const name of lessons) if (!first.has(name.value)) first.set(name.value, name);
  return [...first.values()];
}

/**
 * The number of a lesson in its course, from 1: its place in the parts, so that a lesson that is still to be written, or that
 * could not be read, moves no other. Lessons of no part come behind those.
 */
export function lessonNumber({ parts, lessons }: Pick<Course, "parts" | "lessons">, id: string): number {
  const names = [...new Set([...listedLessons(parts).map(({ value }) => value), ...lessons.map((lesson) => lesson.id)])];
  return names.indexOf(id) + 1;
}

/** What a lesson that nobody has written yet is called: the words of its file's name, without the number before them. */
export function provisionalTitle(name: string): string {
  const words = name.replace(/^\d+[a-z]?[-_. ]+/i, "").replace(/[-_]+/g, " ").trim();
  const [first = "", ...others] = words === "" ? name : words;
  return first.toUpperCase() + others.join("");
}

/** A lesson that a part lists: as it was read, or its name where it is still to be written. */
export type ListedLesson = { readonly lesson: Lesson } | { readonly open: Placed<string> };

/** The lesson of a name: as it was read, still to be written, or `null` where it is neither. */
export function lessonNamed({ lessons, openLessons }: Pick<Course, "lessons" | "openLessons">, name: string): ListedLesson | null {
  const lesson = lessons.find(({ id }) => id === name);
  if (lesson !== undefined) return { lesson };
  const open = openLessons.find(({ value }) => value === name);
  return open === undefined ? null : { open };
}
