import { absentRecord, clockTime, dayNumber, dayOfNumber, plainText, scheduleEntry, sum } from "../model/index.js";
import { isTaught } from "./course-topics.js";
/** Generated words that stand for a place of the content. */
function wordsAt(text, span) {
    return { inlines: [{ type: "text", text: { text, segments: [{ start: 0, span, linear: false }] } }], span };
}
function dayAt(day, span) {
    return { date: dayOfNumber(day), words: null, rule: null, until: null, span };
}
/** Days with more than one meeting of different times, on which rows say theirs. */
function busyDays(placements) {
    const times = new Map();
    for (const { slot } of placements)
        times.set(slot.day, (times.get(slot.day) ?? new Set()).add(slot.time?.from ?? 0));
    return new Set([...times].flatMap(([day, some]) => (some.size > 1 ? day : [])));
}
class DatedSchedule {
    #source;
    #busy;
    #showsHours;
    constructor(source) {
        this.#source = source;
        this.#busy = busyDays(source.placements);
        this.#showsHours = source.course.schedule.some(({ hours }) => hours !== null);
    }
    rows() {
        const { course, topics } = this.#source;
        const byEntry = new Map(topics.map((topic) => [topic.entry, topic]));
        const blocks = [[]];
        const entries = course.schedule.length > 0 ? course.schedule : topics.map(({ entry }) => entry);
        for (const entry of entries) {
            if (entry.heading !== null)
                blocks.push([{ entry, day: null, minute: -1 }]);
            else
                blocks.at(-1)?.push(...this.#rowsOf(entry, byEntry.get(entry)));
        }
        return this.#withBreaks(blocks.map(inOrder)).map(({ entry }) => entry);
    }
    #rowsOf(entry, topic) {
        if (!isTaught(entry))
            return [this.#breakRow(entry)];
        const placed = topic === undefined ? [] : this.#source.placements.filter((one) => one.topic === topic).sort((a, b) => a.slot.day - b.slot.day || (a.slot.time?.from ?? 0) - (b.slot.time?.from ?? 0));
        if (placed.length === 0)
            return [this.#looseRow(entry)];
        const shown = this.#source.course.scheduleBy === "week" ? firstOfWeeks(placed) : placed;
        return shown.map(({ slot, hours }, index) => {
            const plain = index === 0 ? entry : { ...entry, reading: null, readings: [], due: null, slides: null, more: [] };
            return { day: slot.day, minute: slot.time?.from ?? 0, entry: { ...plain, ...this.#facts(entry, slot), hours: this.#showsHours && hours !== null ? { value: hours, span: entry.span } : entry.hours } };
        });
    }
    #facts(entry, slot) {
        const { span } = entry;
        const saysTime = entry.time === null && slot.time !== null && this.#busy.has(slot.day) && this.#source.course.scheduleBy === "meeting";
        return {
            week: slot.week === null ? entry.week : { value: String(slot.week), span },
            date: this.#source.course.scheduleBy === "week" ? null : dayAt(slot.day, span),
            time: saysTime ? wordsAt(`${clockTime(slot.time.from)}–${clockTime(slot.time.to)}`, span) : entry.time,
            place: entry.place,
        };
    }
    /** An entry without a meeting: on its own day, where it has one. */
    #looseRow(entry) {
        const settled = this.#source.settled(entry);
        const { date } = settled;
        if (date === null || date.date === null)
            return { entry: settled, day: null, minute: 0 };
        const day = dayNumber(date.date);
        const week = settled.week ?? weekAt(this.#source.term.weekOf(day), entry.span);
        return { day, minute: 0, entry: { ...settled, week } };
    }
    /** A break of the author's own: one without days has those of the term's of that name. */
    #breakRow(entry) {
        const settled = this.#source.settled(entry);
        const named = entry.from === null && entry.date === null ? this.#offNamed(entry) : null;
        const from = settled.from ?? (named === null ? null : { value: named.from, span: entry.span });
        const to = settled.to ?? (named !== null && sameDay(named) === null ? { value: named.to, span: entry.span } : null);
        const first = from?.value ?? settled.date?.date ?? null;
        return { entry: { ...settled, from, to }, day: first && dayNumber(first), minute: -1 };
    }
    #offNamed({ break: name }) {
        const wanted = name === null ? "" : plainText(name.inlines).trim();
        const { file } = this.#source.term;
        const found = [...file.holidays, ...file.breaks].find((one) => one.name !== null && plainText(one.name.inlines).trim() === wanted);
        if (found === undefined)
            return null;
        const date = "date" in found ? found.date : null;
        const from = date ?? found.from;
        return from === null ? null : { name: found.name, from: from.value, to: (date ?? found.to ?? from).value };
    }
    /** The rows of all blocks with a row for each of the term's days off that took a meeting away and that nobody has named. */
    #withBreaks(blocks) {
        const rows = blocks.flat();
        const told = new Set(rows.flatMap(({ entry: { break: name } }) => (name === null ? [] : plainText(name.inlines).trim())));
        const first = rows[0]?.entry.span;
        const wanted = this.#source.daysOff.filter(({ name }) => name !== null && !told.has(plainText(name.inlines).trim()));
        return first === undefined ? rows : wanted.reduce((all, off) => inserted(all, offRow(off, first, this.#source.term)), rows);
    }
}
function sameDay({ from, to }) {
    return dayNumber(from) === dayNumber(to) ? dayNumber(from) : null;
}
function weekAt(week, span) {
    return week === null ? null : { value: String(week), span };
}
function offRow(off, span, term) {
    const day = dayNumber(off.from);
    const to = sameDay(off) === null ? { value: off.to, span } : null;
    return { day, minute: -1, entry: { ...absentRecord(scheduleEntry, span), break: off.name, from: { value: off.from, span }, to, week: weekAt(term.weekOf(day), span) } };
}
/** The rows with one more before the first of a later day. */
function inserted(rows, row) {
    const at = rows.findIndex(({ day }) => day !== null && row.day !== null && day > row.day);
    if (at === -1)
        return [...rows, row];
    // A heading belongs to what follows it.
    const before = rows[at - 1]?.entry.heading == null ? at : at - 1;
    return [...rows.slice(0, before), row, ...rows.slice(before)];
}
/** The rows by their days; one without a day keeps behind the one that it follows. */
function inOrder(rows) {
    let last = -Infinity;
    const keyed = rows.map((row) => ({ row, key: (last = row.day ?? last) }));
    return keyed.toSorted((a, b) => a.key - b.key || a.row.minute - b.row.minute).map(({ row }) => row);
}
/** One placement a week, with the hours of all of it. */
function firstOfWeeks(placed) {
    const weeks = new Map();
    for (const one of placed) {
        const before = weeks.get(one.slot.week);
        weeks.set(one.slot.week, before === undefined ? one : { ...before, hours: before.hours === null || one.hours === null ? null : sum([before.hours, one.hours]) });
    }
    return [...weeks.values()];
}
/** The schedule with a row for each meeting, or each week, and for the days off of the term. */
export function datedSchedule(source) {
    return new DatedSchedule(source).rows();
}
