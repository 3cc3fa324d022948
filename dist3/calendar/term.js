import { diagnostic } from "../diagnostics/index.js";
import { weekdayIn } from "../language/index.js";
import { dayNumber, dayOfNumber, isoDate, weekdayOfNumber } from "../model/index.js";
/** Days of the longest term that is read. */
const longest = 400;
/** First and last number of days without classes, or `null` where the file does not say them. */
function boundsOf({ from, to, ...one }) {
    const date = "date" in one ? one.date : null;
    const first = date ?? from;
    if (first === null)
        return null;
    const bounds = [dayNumber(first.value), dayNumber((date ?? to ?? first).value)];
    return bounds[0] <= bounds[1] ? bounds : null;
}
/** A day of ISO form, or `null`. */
function isoDay(text) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
    if (year === undefined)
        return null;
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    const number = dayNumber(date);
    return isoDate(dayOfNumber(number)) === text ? number : null;
}
/** The days of a term as numbers: which are taught, as what, and in which week. */
export class Term {
    first;
    last;
    file;
    /** The first day of the week of the first day. */
    #origin;
    /** Weeks from the first, counted from 0, that have no number. */
    #uncounted;
    #off = new Map();
    #moved = new Map();
    constructor(file, first, last) {
        this.file = file;
        this.first = first;
        this.last = last;
        this.#origin = first - ((weekdayOfNumber(first) - file.weekBegins + 7) % 7);
        for (const one of [...file.holidays, ...file.breaks])
            this.#take(one);
        this.#uncounted = new Set(file.breaks.filter(({ counts }) => !counts).flatMap((one) => this.#wholeWeeks(one)));
        for (const { date, taughtAs } of file.moved) {
            if (date === null)
                continue;
            this.#moved.set(dayNumber(date.value), taughtAs.value);
            // What is taught on another day is not taught twice.
            const origin = isoDay(taughtAs.value);
            if (origin !== null && !this.#off.has(origin))
                this.#off.set(origin, { name: null, from: dayOfNumber(origin), to: dayOfNumber(origin) });
        }
    }
    /** The term of a file; `null` where it does not say when it begins, or how long it is. */
    static of(file) {
        if (file.start === null)
            return null;
        const first = dayNumber(file.start.value);
        const plain = new Term(file, first, first);
        const byWeeks = file.weeks === null ? null : plain.#lastOfWeek(file.weeks.value);
        const last = file.end === null ? byWeeks : dayNumber(file.end.value);
        return last === null || last < first || last - first > longest ? null : new Term(file, first, last);
    }
    /** What is wrong with the days of a file. */
    static faultsOf(file) {
        const { start, end, weeks } = file;
        if (start === null)
            return [];
        if (end === null && weeks === null)
            return [diagnostic("calendar/no-end", file.span, "the term says neither `end` nor `weeks`", "add the last day of classes, or how many weeks there are")];
        if (end !== null && dayNumber(end.value) < dayNumber(start.value))
            return [diagnostic("content/term-ends-early", end.span, `the term ends before it begins (${isoDate(start.value)})`, "exchange or mend the two days")];
        if (end !== null && dayNumber(end.value) - dayNumber(start.value) > longest)
            return [diagnostic("calendar/no-end", end.span, `the term takes more than ${longest} days`, "mend one of its days")];
        const term = Term.of(file);
        return term === null ? [] : [...term.#weeksDisagree(), ...term.#offFaults(), ...term.#movedFaults()];
    }
    /** The week of a day; `null` before the term, and in a week that has no number. */
    weekOf(day) {
        const raw = Math.floor((day - this.#origin) / 7);
        if (raw < 0 || this.#uncounted.has(raw))
            return null;
        return raw + 1 - [...this.#uncounted].filter((one) => one < raw).length;
    }
    /** The day of a week, or the first of the week for `null`. */
    dayOfWeek(week, weekday) {
        const raw = this.#rawOf(week);
        const first = this.#origin + raw * 7;
        return weekday === null ? first : first + ((weekday - this.file.weekBegins + 7) % 7);
    }
    /** The days without classes that a day lies in; a day that is taught as another is no such day. */
    offOn(day) {
        return this.#moved.has(day) ? null : (this.#off.get(day) ?? null);
    }
    /** As which day a day is taught; `null` where there are no classes. */
    taughtAs(day) {
        if (day < this.first || day > this.last)
            return null;
        const moved = this.#moved.get(day);
        if (moved === undefined)
            return this.#off.has(day) ? null : { weekday: weekdayOfNumber(day), week: this.weekOf(day) };
        const other = isoDay(moved);
        if (other !== null)
            return { weekday: weekdayOfNumber(other), week: this.weekOf(other) };
        const weekday = weekdayIn(moved);
        return weekday === null ? null : { weekday, week: this.weekOf(day) };
    }
    #take(one) {
        const bounds = boundsOf(one);
        if (bounds === null || bounds[1] - bounds[0] > longest)
            return;
        const off = { name: one.name, from: dayOfNumber(bounds[0]), to: dayOfNumber(bounds[1]) };
        for (let day = bounds[0]; day <= bounds[1]; day += 1)
            if (!this.#off.has(day))
                this.#off.set(day, off);
    }
    /** The weeks whose days from Monday to Friday all lie in a break. */
    #wholeWeeks(one) {
        const bounds = boundsOf(one);
        if (bounds === null)
            return [];
        const weeks = Array.from({ length: 60 }, (_, raw) => raw);
        return weeks.filter((raw) => {
            const monday = this.#origin + raw * 7 + ((1 - this.file.weekBegins + 7) % 7);
            return monday >= bounds[0] && monday + 4 <= bounds[1];
        });
    }
    #rawOf(week) {
        let raw = week - 1;
        for (const one of [...this.#uncounted].sort((a, b) => a - b))
            if (one <= raw)
                raw += 1;
        return raw;
    }
    #lastOfWeek(week) {
        return this.#origin + this.#rawOf(week) * 7 + 6;
    }
    #weeksDisagree() {
        const { end, weeks } = this.file;
        const found = this.weekOf(this.last);
        if (end === null || weeks === null || found === null || found === weeks.value)
            return [];
        return [diagnostic("calendar/weeks-disagree", weeks.span, `the term has ${weeks.value} weeks, its last day lies in week ${found}`, "mend one of the two, or leave one out")];
    }
    #offFaults() {
        return [...this.file.holidays, ...this.file.breaks].flatMap((one) => {
            const { from, to } = one;
            if (from !== null && to !== null && dayNumber(to.value) < dayNumber(from.value))
                return [diagnostic("content/break-ends-early", to.span, `the break ends before it begins (${isoDate(from.value)})`, "exchange or mend the two days")];
            const bounds = boundsOf(one);
            if (bounds === null || (bounds[1] >= this.first && bounds[0] <= this.last))
                return [];
            const message = `${isoDate(dayOfNumber(bounds[0]))} lies outside the term, so that it takes nothing away`;
            return [diagnostic("calendar/off-outside-term", ("date" in one ? (one.date ?? from) : from)?.span ?? one.span, message, "mend the day, or leave it out")];
        });
    }
    #movedFaults() {
        return this.file.moved.flatMap(({ date, taughtAs }) => {
            if (date === null || taughtAs.value === "")
                return [];
            if (weekdayIn(taughtAs.value) === null && isoDay(taughtAs.value) === null)
                return [diagnostic("content/invalid-value", taughtAs.span, `\`${taughtAs.value}\` is neither a day of the week nor a day of the calendar`, "write `Thu`, or the day whose classes are held: `2026-10-01`")];
            const day = dayNumber(date.value);
            if (day >= this.first && day <= this.last)
                return [];
            return [diagnostic("calendar/off-outside-term", date.span, `${isoDate(date.value)} lies outside the term, so that nothing is taught then`, "mend the day, or leave it out")];
        });
    }
}
/** A day by its number, as people name it in messages. */
export function named(day) {
    return isoDate(dayOfNumber(day));
}
