import { diagnostic } from "../diagnostics/index.js";
import { dayNumber, dayOfNumber } from "../model/index.js";
/** Finds the days that rules mean in a term. */
export class DaySettler {
    #term;
    #lessonDays;
    faults = [];
    constructor(term, lessonDays) {
        this.#term = term;
        this.#lessonDays = lessonDays;
    }
    /** The days that are meant, or `null` where words name none, or a rule none that there is, which is told. */
    days(when) {
        if (when === null)
            return null;
        if (when.date !== null)
            return { from: dayNumber(when.date), to: dayNumber(when.until ?? when.date) };
        const settled = this.#settled(when);
        if (settled === null)
            return null;
        if (!("fault" in settled))
            return settled;
        this.faults.push(diagnostic("calendar/unsettled-day", when.span, settled.fault, settled.hint));
        return null;
    }
    /** The same with the day that it comes to; words that mean several days stay beside them. */
    settle(when) {
        if (when.date !== null || when.rule === null)
            return when;
        const days = this.days(when);
        if (days === null)
            return when;
        const date = dayOfNumber(days.from);
        return days.from === days.to ? { ...when, date, words: null } : { ...when, date, until: dayOfNumber(days.to) };
    }
    #settled({ rule }) {
        if (rule === null)
            return null;
        const term = this.#term;
        switch (rule.kind) {
            case "week": {
                const first = term.dayOfWeek(rule.week, rule.weekday);
                if (rule.weekday !== null)
                    return { from: first, to: first };
                // A week of work, whatever day it begins on.
                const monday = term.dayOfWeek(rule.week, 1);
                return { from: monday, to: monday + 4 };
            }
            case "examinations": {
                const { examinations } = term.file;
                if (examinations?.from == null || examinations.to === null)
                    return null;
                return { from: dayNumber(examinations.from.value), to: dayNumber(examinations.to.value) };
            }
            case "offset": {
                const days = this.#anchor(rule.anchor);
                if ("fault" in days)
                    return days;
                const day = (rule.days < 0 ? days.from : days.to) + rule.days;
                return rule.days === 0 ? { from: days.from, to: days.from } : { from: day, to: day };
            }
        }
    }
    #anchor(anchor) {
        const { first, last } = this.#term;
        if (anchor.kind === "term-start")
            return { from: first, to: first };
        if (anchor.kind === "term-end")
            return { from: last, to: last };
        const days = this.#lessonDays(anchor.lesson);
        if (days === undefined)
            return { fault: `no part lists a lesson \`${anchor.lesson}\``, hint: "name it by its file, or by its number in the course" };
        return days ?? { fault: `the lesson \`${anchor.lesson}\` has no day to count from`, hint: "give it hours and a meeting, or a `date`" };
    }
}
