import type { Lesson } from "./fields/lesson.js";

/** What is found out of a lesson, found once: lessons never change, and every document of a course asks again. */
export function perLesson<Found>(find: (lesson: Lesson) => Found): (lesson: Lesson) => Found {
  return memoOf(find).of;
}

interface Memo<Found> {
  readonly of: (lesson: Lesson) => Found;
  readonly recall: (lesson: Lesson, found: Found) => void;
}

function memoOf<Found>(find: (lesson: Lesson) => Found): Memo<Found> {
  const known = new WeakMap<Lesson, { readonly found: Found }>();
  const of = (lesson: Lesson): Found => {
    let one = known.get(lesson);
    if (one === undefined) known.set(lesson, (one = { found: find(lesson) }));
    return one.found;
  };
  return { of, recall: (lesson, found) => { known.set(lesson, { found }); } };
}

/** What is kept of a lesson, by the names under which it is found out. */
export type LessonFacts = Readonly<Record<string, unknown>>;

const kept = new Map<string, Memo<unknown>>();

/**
 * The same of what checks over all lessons ask of each. It follows from the lesson alone, and is small and plain, so that it is
 * kept with the lesson from one process to the next: of a lesson that did not change nobody has to walk the texts again.
 */
export function lessonFact<Found>(name: string, find: (lesson: Lesson) => Found): (lesson: Lesson) => Found {
  const memo = memoOf(find);
  kept.set(name, memo as Memo<unknown>);
  return memo.of;
}

/** Everything that is kept of a lesson. */
export function factsOf(lesson: Lesson): LessonFacts {
  return Object.fromEntries([...kept].map(([name, { of }]) => [name, of(lesson)]));
}

/** Takes what another process has found out of a lesson that says the same. */
export function recallFacts(lesson: Lesson, facts: LessonFacts): void {
  for (const [name, found] of Object.entries(facts)) kept.get(name)?.recall(lesson, found);
}
