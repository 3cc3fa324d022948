import { isChinese, withoutYear } from "../language/index.js";
import { lessonNamed, scheduleEntry } from "../model/index.js";
import { isBroadTable } from "./breadth.js";
import { contextList, contextObject, placedScalar } from "./context-value.js";
import { recordContext } from "./row-context.js";
/** More columns than this are as wide as what is in them asks for. */
const mostFixed = 5;
/** More columns than this stand on pages that are turned; words in Han characters need less room. */
const mostUpright = { chinese: 8, other: 7 };
/** The week of an entry; a row over the whole table has none. */
function weekOf(entry) {
    return entry === undefined || entry.heading !== null ? undefined : entry.week?.value;
}
/** How many entries from one on are of its week; 0 for one that another of its week stands before. */
function rowsOfWeek(schedule, index) {
    const week = weekOf(schedule[index]);
    if (week === undefined)
        return 1;
    if (weekOf(schedule[index - 1]) === week)
        return 0;
    const end = schedule.findIndex((entry, at) => at > index && weekOf(entry) !== week);
    return (end === -1 ? schedule.length : end) - index;
}
/** The lesson that was found by its name, where somebody has written it. */
function writtenOf(listed) {
    return listed !== null && "lesson" in listed ? listed.lesson : null;
}
/** What a syllabus prints of the schedule of a course. */
export class ScheduleContext {
    #course;
    #words;
    /** The year of all its days, which is said once; `null` where they are of several, or none has a day. */
    #year;
    constructor(course, words) {
        this.#course = course;
        this.#words = words;
        const years = new Set(course.schedule.flatMap((entry) => [entry.date?.date, entry.date?.until, entry.from?.value, entry.to?.value, writtenOf(this.#listedBy(entry))?.date?.value].flatMap((day) => (day ? [day.year] : []))));
        this.#year = years.size === 1 ? ([...years][0] ?? null) : null;
    }
    /** The lesson that an entry names, written or not; `null` where it names none. */
    #listedBy({ lesson }) {
        return lesson === null ? null : lessonNamed(this.#course, lesson.value);
    }
    /** A day as the table prints it. */
    #short(value) {
        if (this.#year === null || value === null || typeof value !== "object" || value.kind !== "placed" || typeof value.value !== "string")
            return value;
        return { ...value, value: withoutYear(value.value, this.#year) };
    }
    #shortDay(day) {
        return day && contextObject({ ...Object.fromEntries(day.fields), text: this.#short(day.fields.get("text") ?? null) });
    }
    entries() {
        return contextList(this.#course.schedule.map((entry, index) => this.#entry(entry, index)));
    }
    #entry(entry, index) {
        const words = this.#words;
        const listed = this.#listedBy(entry);
        const lesson = writtenOf(listed);
        const { fields } = recordContext(scheduleEntry, entry, words, "syllabus");
        return contextObject({
            ...Object.fromEntries(fields),
            "week-rows": rowsOfWeek(this.#course.schedule, index),
            date: this.#shortDay(entry.date === null ? words.date(lesson?.date ?? null) : words.when(entry.date)),
            from: this.#shortDay(words.date(entry.from)),
            days: entry.from === null || entry.to === null ? null : this.#short({ kind: "placed", value: words.usual.days(entry.from.value, entry.to.value), span: entry.from.span }),
            lesson: words.lessonTitle(listed, { notes: false }),
            open: listed !== null && lesson === null,
            hours: placedScalar(entry.hours ?? lesson?.hours ?? null),
            readings: contextList([entry.reading, ...entry.readings].flatMap((text) => words.text(text) ?? [])),
            more: contextList(this.#course.scheduleColumns.map((_, at) => words.text(entry.more[at] ?? null))),
        });
    }
    /** Which columns of the schedule have anything in them, how many these are, and whether they need a page that is turned. */
    columns() {
        const { schedule, lessons, scheduleColumns } = this.#course;
        const has = (test) => schedule.some((entry) => test(entry) !== null);
        const dated = (entry) => lessons.some(({ id, date }) => id === entry.lesson?.value && date !== null);
        const columns = {
            week: has(({ week }) => week),
            date: schedule.some((entry) => entry.date !== null || dated(entry)),
            time: has(({ time }) => time),
            place: has(({ place }) => place),
            teacher: has(({ teacher }) => teacher),
            hours: has(({ hours }) => hours),
            method: has(({ method }) => method),
            lab: has(({ lab }) => lab),
            reading: schedule.some(({ reading, readings }) => reading !== null || readings.length > 0),
            slides: has(({ slides }) => slides),
            due: has(({ due }) => due),
        };
        const count = 1 + Object.values(columns).filter(Boolean).length + scheduleColumns.length;
        const more = contextList(scheduleColumns.map((heading) => this.#words.text(heading)));
        return contextObject({ ...columns, more, year: this.#year === null ? null : String(this.#year), columns: count, "columns-after-week": columns["week"] === true ? count - 1 : count, broad: isBroadTable(count), many: count > mostFixed, wide: count > (isChinese(this.#words.lang) ? mostUpright.chinese : mostUpright.other) });
    }
}
