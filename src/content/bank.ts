import { closestName, diagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { blocksWithin, inOrder, lessonFact, pointsOf, seedOf, shuffledOrder } from "../model/index.js";
import type { BankPick, Exam, Exercise, Lesson, Section } from "../model/index.js";

/** Whether a lesson asks for exercises of the bank. */
const takesFromBank = lessonFact("takes from the bank", ({ sections }) => sections.some((section) => section.kind === "tasks" && section.tasks.some(({ pick }) => pick !== undefined)));

/** The exercises of a course that documents choose from. */
export class Bank {
  readonly #exercises: readonly Exercise[];
  /** False where a file of it could not be read: what is missing may stand there. */
  readonly #isWhole: boolean;

  constructor(exercises: readonly Exercise[], isWhole: boolean) {
    this.#exercises = exercises;
    this.#isWhole = isWhole;
  }

  /** The lesson with exercises of the bank where it asks for them, and what the bank does not have. */
  inLesson(lesson: Lesson): { readonly lesson: Lesson; readonly faults: readonly Diagnostic[] } {
    if (!takesFromBank(lesson)) return { lesson, faults: [] };
    const taker = new Taker(this.#exercises, { seed: null, isWhole: this.#isWhole });
    const sections = lesson.sections.map((section): Section => (section.kind === "tasks" ? { ...section, tasks: taker.exercises(section.tasks) } : section));
    return { lesson: { ...lesson, sections }, faults: taker.faults };
  }

  /** The examination with exercises of the bank where it asks for them, and what the bank does not have. */
  inExam(exam: Exam): { readonly exam: Exam; readonly faults: readonly Diagnostic[] } {
    const taker = new Taker(this.#exercises, { seed: seedOf(exam), isWhole: this.#isWhole });
    const sections = exam.sections.map((section) => ({ ...section, exercises: taker.exercises(section.exercises) }));
    return { exam: { ...exam, sections }, faults: taker.faults };
  }
}

/** Two exercises under one id, and what cannot be taken to another document. */
export function bankFaults(exercises: readonly Exercise[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return exercises.flatMap((exercise) => {
    const { id } = exercise;
    const isTaken = id !== null && seen.has(id.value);
    if (id !== null) seen.add(id.value);
    const picture = blocksWithin(exercise.text?.blocks ?? []).find(({ type }) => type === "figure" || type === "figure-group");
    return [
      ...(isTaken ? [diagnostic("content/duplicate-target", id.span, `the bank has another exercise \`${id.value}\``, "choose another id")] : []),
      ...(picture === undefined ? [] : [diagnostic("content/no-slot-here", picture.span, "a picture stands here, but exercises of the bank have none", "write the exercise into the lesson or the examination that shows the picture")]),
    ];
  });
}

/** What one document takes from the bank: each exercise once. */
class Taker {
  readonly faults: Diagnostic[] = [];
  readonly #bank: readonly Exercise[];
  readonly #from: { readonly seed: string | null; readonly isWhole: boolean };
  readonly #taken = new Set<Exercise>();
  #picks = 0;

  constructor(bank: readonly Exercise[], from: { readonly seed: string | null; readonly isWhole: boolean }) {
    this.#bank = bank;
    this.#from = from;
  }

  exercises(items: readonly Exercise[]): readonly Exercise[] {
    return items.flatMap((item) => (item.pick === undefined ? [item] : this.#inPlaceOf(item, item.pick)));
  }

  /** Where files of the bank could not be read, the place stays: nothing is to be written without what may stand there. */
  #inPlaceOf(item: Exercise, pick: BankPick): readonly Exercise[] {
    const faults = this.faults.length;
    const chosen = this.#chosen(pick).map((one) => asAskedFor(one, item));
    if (this.faults.length === faults || this.#from.isWhole) return chosen;
    this.faults.splice(faults);
    return [...chosen, item];
  }

  #chosen(pick: BankPick): readonly Exercise[] {
    this.#picks += 1;
    const chosen = pick.id === null ? this.#byTag(pick) : this.#byId(pick.id.value, pick);
    for (const one of chosen) this.#taken.add(one);
    return chosen;
  }

  #byId(id: string, { span }: BankPick): readonly Exercise[] {
    const found = this.#bank.find((one) => one.id?.value === id);
    if (found !== undefined) return [found];
    const near = closestName(id, this.#bank.flatMap((one) => one.id?.value ?? []));
    const hint = near === null ? "write it into a file below `exercises/`, with this `id`" : `use \`${near}\``;
    this.faults.push(diagnostic("content/not-in-bank", span, `the bank has no exercise \`${id}\``, hint));
    return [];
  }

  /** Those of a tag that the document has not yet: in the order that follows from its seed, or as they stand in the bank where it has none. */
  #byTag({ tag, count, span }: BankPick): readonly Exercise[] {
    if (tag === null) return [];
    const tagged = this.#bank.filter((one) => one.tags.includes(tag.value));
    const free = tagged.filter((one) => !this.#taken.has(one));
    if (tagged.length === 0 || (count !== null && free.length < count)) {
      const near = tagged.length > 0 ? null : closestName(tag.value, this.#bank.flatMap(({ tags }) => tags));
      const few = count === null ? `no exercise has the tag \`${tag.value}\`` : `of the tag \`${tag.value}\` the bank has ${free.length} left, ${count} are asked for`;
      this.faults.push(diagnostic("content/not-in-bank", span, few, near === null ? "add exercises with this tag to a file below `exercises/`, or ask for fewer" : `use \`${near}\``));
    }
    const { seed } = this.#from;
    if (seed === null || count === null) return free.slice(0, count ?? free.length);
    return inOrder(free, shuffledOrder(free.length, `${seed}\nbank ${this.#picks}`)).slice(0, count);
  }
}

/** An exercise of the bank with the points that its place gives, and for whom the place is. */
function asAskedFor(exercise: Exercise, { points, audience }: Exercise): Exercise {
  const hasParts = exercise.parts.some((part) => pointsOf(part) !== null);
  return { ...exercise, points: hasParts ? exercise.points : (points ?? exercise.points), audience: audience ?? exercise.audience };
}
