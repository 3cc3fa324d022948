import type { Source } from "../diagnostics/index.js";
import { factsOf, recallFacts } from "../model/index.js";
import type { Exam, Exercise, Lesson, LessonFacts, PolicyFile, Reference, Sheet } from "../model/index.js";
import type { ReadFile } from "./read-file.js";

/** References, and whether they are our own file, of which every entry is there to be cited. */
export interface ReferencesFile extends ReadFile<readonly Reference[]> {
  readonly isLibrary: boolean;
}

// What a file says follows from its text alone. A process that builds a course again reads only the files whose texts changed.
const read = {
  lesson: new WeakMap<Source, ReadFile<Lesson>>(),
  sheet: new WeakMap<Source, ReadFile<Sheet>>(),
  exam: new WeakMap<Source, ReadFile<Exam>>(),
  bank: new WeakMap<Source, ReadFile<readonly Exercise[]>>(),
  references: new WeakMap<Source, ReferencesFile>(),
  policy: new WeakMap<Source, ReadFile<PolicyFile>>(),
} as const;

/** The source of each lesson that is as it was read, so that its text says all of it. */
const wholeIn = new WeakMap<Lesson, Source>();

type Kinds = typeof read;
type ReadingOf<K extends keyof Kinds> = Kinds[K] extends WeakMap<Source, infer T> ? T : never;

/** What was read of a file, and as what. Plain values, whose spans lie in the source that they were read of. */
export interface Reading {
  readonly kind: keyof Kinds;
  readonly file: object;
  /** What was found out of the lesson that it is; nothing of other files. */
  readonly facts: LessonFacts;
}

/** What a file says, read once as long as its source is the same. */
export function once<K extends keyof Kinds>(kind: K, source: Source, readFile: (source: Source) => ReadingOf<K>): ReadingOf<K> {
  const known = read[kind] as WeakMap<Source, ReadingOf<K>>;
  const found = known.get(source) ?? readFile(source);
  known.set(source, found);
  noteLesson(source);
  return found;
}

function lessonIn(source: Source): Lesson | null {
  return read.lesson.get(source)?.record ?? null;
}

function noteLesson(source: Source): void {
  const lesson = lessonIn(source);
  if (lesson !== null) wholeIn.set(lesson, source);
}

/** The source of a lesson that is as it was read: all that it says follows from this text and its path. `null` where other files, days or an audience have changed it. */
export function wholeSourceOf(lesson: Lesson): Source | null {
  return wholeIn.get(lesson) ?? null;
}

function factsIn(source: Source): LessonFacts {
  const lesson = lessonIn(source);
  return lesson === null ? {} : factsOf(lesson);
}

/** What was read of a source in this process, for whoever keeps it; `null` where nothing was. */
export function readingOf(source: Source): Reading | null {
  for (const kind of Object.keys(read) as (keyof Kinds)[]) {
    const file = read[kind].get(source);
    if (file !== undefined) return { kind, file, facts: factsIn(source) };
  }
  return null;
}

/** Takes what another process has read of a source of the same path and text. Nobody but `readingOf` may have given it. */
export function recallReading(source: Source, { kind, file, facts }: Reading): void {
  (read[kind] as WeakMap<Source, unknown>).set(source, file);
  const lesson = lessonIn(source);
  if (lesson === null) return;
  recallFacts(lesson, facts);
  wholeIn.set(lesson, source);
}
