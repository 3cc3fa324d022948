import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { dayNumber, dayOfNumber } from "../model/index.js";
import type { RuleAnchor, When } from "../model/index.js";
import type { Term } from "./term.js";

/** The days from which to which something lasts, as numbers. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** When lessons are taught, by what a rule may call them; `null` for one that has no day, `undefined` for one that there is not. */
export type LessonDays = (lesson: string) => Days | null | undefined;

/** The days that a rule means, or what keeps it from meaning any. */
type Settled = Days | { readonly fault: string; readonly hint: string };

/** Finds the days that rules mean in a term. */
export class DaySettler {
  readonly #term: Term;
  readonly #lessonDays: LessonDays;
  readonly faults: Diagnostic[] = [];

  constructor(term: Term, lessonDays: LessonDays) {
    this.#term = term;
    this.#lessonDays = lessonDays;
  }

  /** The days that are meant, or `null` where words name none, or a rule none that there is, which is told. */
  days(when: When | null): Days | null {
    if (when === null) return null;
    if (when.date !== null) return { from: dayNumber(when.date), to: dayNumber(when.until ?? when.date) };
    const settled = this.#settled(when);
    if (settled === null) return null;
    if (!("fault" in settled)) return settled;
    this.faults.push(diagnostic("calendar/unsettled-day", when.span, settled.fault, settled.hint));
    return null;
  }

  /** The same with the day that it comes to; words that mean several days stay beside them. */
  settle(when: When): When {
    if (when.date !== null || when.rule === null) return when;
    const days = this.days(when);
    if (days === null) return when;
    const date = dayOfNumber(days.from);
    return days.from === days.to ? { ...when, date, words: null } : { ...when, date, until: dayOfNumber(days.to) };
  }

  #settled({ rule }: When): Settled | null {
    if (rule === null) return null;
    const term = this.#term;
    switch (rule.kind) {
      case "week": {
        const first = term.dayOfWeek(rule.week, rule.weekday);
        if (rule.weekday !== null) return { from: first, to: first };
        // A week of work, whatever day it begins on.
        const monday = term.dayOfWeek(rule.week, 1);
        return { from: monday, to: monday + 4 };
      }
      case "examinations": {
        const { examinations } = term.file;
        if (examinations?.from == null || examinations.to === null) return null;
        return { from: dayNumber(examinations.from.value), to: dayNumber(examinations.to.value) };
      }
      case "offset": {
        const days = this.#anchor(rule.anchor);
        if ("fault" in days) return days;
        const day = (rule.days < 0 ? days.from : days.to) + rule.days;
        return rule.days === 0 ? { from: days.from, to: days.from } : { from: day, to: day };
      }
    }
  }

  #anchor(anchor: RuleAnchor): Settled {
    const { first, last } = this.#term;
    if (anchor.kind === "term-start") return { from: first, to: first };
    if (anchor.kind === "term-end") return { from: last, to: last };
    const days = this.#lessonDays(anchor.lesson);
    if (days === undefined) return { fault: `no part lists a lesson \`${anchor.lesson}\``, hint: "name it by its file, or by its number in the course" };
    return days ?? { fault: `the lesson \`${anchor.lesson}\` has no day to count from`, hint: "give it hours and a meeting, or a `date`" };
  }
}
