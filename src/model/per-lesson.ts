import type { Lesson } from "./fields/lesson.js";

/** What is found out of a lesson, found once: lessons never change, and every document of a course asks again. */
export function perLesson<Found>(find: (lesson: Lesson) => Found): (lesson: Lesson) => Found {
  const known = new WeakMap<Lesson, { readonly found: Found }>();
  return (lesson) => {
    let one = known.get(lesson);
    if (one === undefined) known.set(lesson, (one = { found: find(lesson) }));
    return one.found;
  };
}
