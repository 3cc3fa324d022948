import type { Lesson } from "./fields/lesson.js";
/** What is found out of a lesson, found once: lessons never change, and every document of a course asks again. */
export declare function perLesson<Found>(find: (lesson: Lesson) => Found): (lesson: Lesson) => Found;
/** What is kept of a lesson, by the names under which it is found out. */
export type LessonFacts = Readonly<Record<string, unknown>>;
/**
 * The same of what checks over all lessons ask of each. It follows from the lesson alone, and is small and plain, so that it is
 * kept with the lesson from one process to the next: of a lesson that did not change nobody has to walk the texts again.
 */
export declare function lessonFact<Found>(name: string, find: (lesson: Lesson) => Found): (lesson: Lesson) => Found;
/** Everything that is kept of a lesson. */
export declare function factsOf(lesson: Lesson): LessonFacts;
/** Takes what another process has found out of a lesson that says the same. */
export declare function recallFacts(lesson: Lesson, facts: LessonFacts): void;
