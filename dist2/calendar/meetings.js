import { diagnostic } from "../diagnostics/index.js";
import { dayOfNumber, hasWeek } from "../model/index.js";
import { named } from "./term.js";
/** Lays the patterns of meetings onto the days of a term. */
class TimetableMaker {
    faults = [];
    daysOff = new Set();
    #term;
    #settler;
    constructor(term, settler) {
        this.#term = term;
        this.#settler = settler;
    }
    slotsOf(pattern, number) {
        const clock = this.#clockOf(pattern);
        const days = [...this.#patternDays(pattern), ...this.#ownDay(pattern)];
        if (days.length === 0 && (pattern.days.length > 0 || pattern.date !== null)) {
            this.faults.push(diagnostic("calendar/no-meeting", pattern.span, "the meeting never takes place in the term", "mend its `days`, `weeks` or `skip`, or the days off of the term"));
        }
        return days.map((day, index) => ({
            ...clock, day, date: dayOfNumber(day), week: this.#term.taughtAs(day)?.week ?? this.#term.weekOf(day), place: pattern.place, kind: pattern.kind,
            group: pattern.group?.value ?? null, pattern: number, ordinal: index + 1, span: pattern.span,
        }));
    }
    /** The days of the term that the pattern falls on. */
    #patternDays({ days, weeks, skip }) {
        if (days.length === 0)
            return [];
        const weekdays = new Set(days.map(({ value }) => value));
        const skipped = skip.flatMap((when) => this.#settler.days(when) ?? []);
        const term = this.#term;
        const found = [];
        for (let day = term.first; day <= term.last; day += 1) {
            const taught = term.taughtAs(day);
            const isSkipped = skipped.some(({ from, to }) => day >= from && day <= to);
            if (isSkipped)
                continue;
            if (taught === null)
                this.#noteOff(day, weekdays, weeks);
            else if (weekdays.has(taught.weekday) && hasWeek(weeks, taught.week ?? 0))
                found.push(day);
        }
        return found;
    }
    #noteOff(day, weekdays, weeks) {
        const off = this.#term.offOn(day);
        if (off !== null && weekdays.has(((day + 3) % 7 + 7) % 7 + 1) && hasWeek(weeks, this.#term.weekOf(day) ?? 0))
            this.daysOff.add(off);
    }
    #ownDay({ date }) {
        const days = this.#settler.days(date);
        if (days === null || date === null)
            return [];
        if (this.#term.offOn(days.from) !== null)
            this.faults.push(onDayOff(this.#term, days.from, { value: "a meeting", span: date.span }));
        return [days.from];
    }
    #clockOf({ time, hours }) {
        if (time === null)
            return { time: null, hours: hours?.value ?? null };
        const found = this.#minutes(time);
        if (found === null)
            return { time: null, hours: hours?.value ?? null };
        const lasting = time.value.kind === "periods" ? time.value.last - time.value.first + 1 : Math.max(1, Math.round((found.to - found.from) / 60));
        return { time: found, hours: hours?.value ?? lasting };
    }
    #minutes(time) {
        const { periods } = this.#term.file;
        const fault = noPeriod(periods, time);
        if (fault !== null)
            this.faults.push(fault);
        return minutesOf(time.value, clocksOf(periods));
    }
}
/** The minutes of each lesson of the timetable; `null` for one of which nobody has said them. */
export function clocksOf(periods) {
    return periods.map(({ value }) => (value.kind === "clock" ? { from: value.from, to: value.to } : null));
}
/** The minutes of a time of day; `null` for lessons of a timetable that says none. */
export function minutesOf(time, clocks) {
    if (time.kind === "clock")
        return { from: time.from, to: time.to };
    const [first = null, last = null] = [clocks[time.first - 1], clocks[time.last - 1]];
    return first === null || last === null ? null : { from: first.from, to: last.to };
}
/** What is told of lessons of a timetable that says no minutes for them; `null` where it does. */
export function noPeriod(periods, { value, span }) {
    if (value.kind === "clock" || minutesOf(value, clocksOf(periods)) !== null)
        return null;
    return diagnostic("calendar/no-period", span, `the term has no period ${value.last} with a time: it has ${periods.length}`, "add them to `periods` of the term, or write the time by the clock");
}
/** What is told of something on a day without classes. */
export function onDayOff(term, day, { value: what, span }) {
    const name = term.offOn(day)?.name?.inlines.flatMap((inline) => (inline.type === "text" ? inline.text.text : [])).join("") ?? "";
    return diagnostic("calendar/on-day-off", span, `${what} lies on ${named(day)}, which has no classes${name === "" ? "" : ` (${name})`}`, "move it, or mend the days off of the term");
}
function inOrder(a, b) {
    return a.day - b.day || (a.time?.from ?? 0) - (b.time?.from ?? 0) || a.pattern - b.pattern;
}
/** Meetings of the same students at the same time: each pair of patterns once. */
function overlaps(slots) {
    const told = new Set();
    return slots.flatMap((slot, index) => slots.slice(index + 1, index + 20).flatMap((other) => {
        if (other.day !== slot.day || slot.time === null || other.time === null || other.time.from >= slot.time.to)
            return [];
        const isApart = slot.group !== null && other.group !== null && slot.group !== other.group;
        const key = [slot.pattern, other.pattern].sort((a, b) => a - b).join(" ");
        if (isApart || told.has(key))
            return [];
        told.add(key);
        const later = other.pattern > slot.pattern ? other : slot;
        return [diagnostic("calendar/meetings-overlap", later.span, `two meetings overlap on ${named(slot.day)}`, "mend the time of one, or give them to two `group`s")];
    }));
}
/** The most patterns of a course, and meetings of its term: fifty times what a course of many groups has. */
const mostPatterns = 1000;
const mostSlots = 5000;
/** The meetings that patterns come to in a term. */
export function timetableOf(patterns, term, settler) {
    const maker = new TimetableMaker(term, settler);
    const slots = [];
    for (const [index, pattern] of patterns.entries()) {
        if (index >= mostPatterns || slots.length > mostSlots) {
            maker.faults.push(diagnostic("content/limit", pattern.span, `more than 5,000 meetings in one term, or 1,000 kinds of them`, "make courses of the groups"));
            break;
        }
        slots.push(...maker.slotsOf(pattern, index + 1));
    }
    slots.sort(inOrder);
    return { slots, daysOff: [...maker.daysOff], faults: [...maker.faults, ...overlaps(slots)] };
}
