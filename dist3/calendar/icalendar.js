import { wordsOf } from "../language/index.js";
import { dayNumber, firstVersions, plainText } from "../model/index.js";
import { minutesOf } from "./meetings.js";
import { basicDate, localTime, timeZoneLines } from "./vtimezone.js";
/** A text as RFC 5545 §3.3.11 writes it. */
function escaped(text) {
    return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}
const longestLine = 75;
/** A line in pieces of at most 75 bytes of UTF-8, RFC 5545 §3.1; no character is cut. */
function folded(line) {
    const lines = [];
    let open = "";
    let bytes = 0;
    for (const character of line) {
        const point = character.codePointAt(0) ?? 0;
        const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        if (bytes + size > longestLine) {
            lines.push(open);
            open = " ";
            bytes = 1;
        }
        open += character;
        bytes += size;
    }
    return [...lines, open].join("\r\n");
}
function words(text) {
    return text === null ? null : plainText(text.inlines).replace(/\s+/g, " ").trim();
}
/** The events of a course, in the order of its record. */
class CourseEvents {
    #course;
    #usual;
    constructor(course) {
        this.#course = course;
        this.#usual = wordsOf(course.lang.value);
    }
    all({ meetings, daysOff, periods }) {
        const off = daysOff.flatMap(({ name, from, to }) => {
            const summary = words(name);
            return summary === null ? [] : [{ id: `off/${summary}`, summary, description: null, location: null, from: dayNumber(from), to: dayNumber(to), time: null }];
        });
        return unlike([...meetings.map((meeting) => this.#meeting(meeting)), ...off, ...this.#exams(periods), ...this.#due()]);
    }
    #name() {
        return this.#course.code?.value ?? plainText(this.#course.title.inlines);
    }
    #meeting(meeting) {
        const { lessons } = this.#course;
        const { colon, hourKinds } = this.#usual;
        const kind = meeting.kind === null ? null : hourKinds[meeting.kind];
        const taught = meeting.teaches.flatMap(({ lesson, topic }) => words(lessons.find(({ id }) => id === lesson)?.title ?? topic) ?? []);
        const { week } = this.#usual.syllabus;
        const facts = [meeting.week === null ? null : `${week}${colon}${meeting.week}`, kind, meeting.group].filter((one) => one !== null);
        const day = dayNumber(meeting.date);
        const what = taught.length > 0 ? taught.join(this.#usual.syllabus.separator) : kind;
        return {
            id: `meeting/${meeting.pattern}/${meeting.ordinal}`,
            summary: what === null ? this.#name() : `${this.#name()}${colon}${what}`,
            description: facts.length === 0 ? null : facts.join("\n"),
            location: words(meeting.place), from: day, to: day, time: meeting.time,
        };
    }
    /** Quizzes and examinations that have a paper and a day. */
    #exams(periods) {
        return firstVersions(this.#course.exams).flatMap(({ id, title, date, clock, place }) => {
            if (date === null || date.date === null)
                return [];
            const from = dayNumber(date.date);
            const summary = `${this.#name()}${this.#usual.colon}${words(title) ?? id}`;
            const time = date.until !== null || clock === null ? null : minutesOf(clock.value, periods);
            return [{ id: `exam/${id}`, summary, description: null, location: words(place), from, to: date.until === null ? from : dayNumber(date.until), time }];
        });
    }
    /** What is due, of the course and of its lessons. */
    #due() {
        const { assessments, lessons, parts } = this.#course;
        const taught = new Set(parts.flatMap((part) => part.lessons.map(({ value }) => value)));
        const ofCourse = assessments.flatMap((one) => [one, ...one.items]).flatMap(({ name, due, description }) => this.#dueEvent(`due/${words(name) ?? ""}`, words(name) ?? "", due, words(description)));
        const ofLessons = lessons.filter(({ id }) => taught.has(id)).flatMap(({ id, title, sections }) => sections.flatMap((section) => (section.kind === "tasks" ? this.#tasks(section.tasks, `task/${id}`, words(title) ?? id) : [])));
        return [...ofCourse, ...ofLessons];
    }
    #tasks(tasks, id, lesson) {
        return tasks.flatMap((task, index) => [
            ...this.#dueEvent(`${id}/${task.id?.value ?? index + 1}`, words(task.title) ?? lesson, task.due, null),
            ...this.#tasks(task.parts, `${id}/${task.id?.value ?? index + 1}`, lesson),
        ]);
    }
    #dueEvent(id, name, due, description) {
        if (due === null || due.date === null)
            return [];
        const from = dayNumber(due.date);
        const { labels, colon } = this.#usual;
        const said = `${labels.due.charAt(0).toUpperCase()}${labels.due.slice(1)}`;
        return [{ id, summary: `${this.#name()} · ${said}${colon}${name}`, description, location: null, from, to: due.until === null ? from : dayNumber(due.until), time: null }];
    }
}
/** The events, each with an id of its own: two of one name are told apart by their order. */
function unlike(events) {
    const counts = new Map();
    return events.map((event) => {
        const count = (counts.get(event.id) ?? 0) + 1;
        counts.set(event.id, count);
        return count === 1 ? event : { ...event, id: `${event.id}/${count}` };
    });
}
function stamp(created) {
    if (typeof created !== "number")
        return `${basicDate(dayNumber(created))}T000000Z`;
    const day = Math.floor(created / 86_400);
    return `${localTime(day, created - day * 86_400)}Z`;
}
function eventLines({ id, summary, description, location, from, to, time }, course, created) {
    const zone = course.taught?.timeZone?.value ?? null;
    const at = zone === null ? "" : `;TZID=${zone}`;
    const days = time === null
        ? [`DTSTART;VALUE=DATE:${basicDate(from)}`, `DTEND;VALUE=DATE:${basicDate(to + 1)}`, "TRANSP:TRANSPARENT"]
        : [`DTSTART${at}:${localTime(from, time.from * 60)}`, `DTEND${at}:${time.to === 1440 ? localTime(from + 1, 0) : localTime(from, time.to * 60)}`];
    return [
        "BEGIN:VEVENT",
        `UID:${encodeURIComponent(`${course.id}/${id}`)}@lectern.invalid`,
        `DTSTAMP:${stamp(created)}`,
        ...days,
        `SUMMARY:${escaped(summary)}`,
        ...(description === null ? [] : [`DESCRIPTION:${escaped(description)}`]),
        ...(location === null ? [] : [`LOCATION:${escaped(location)}`]),
        "END:VEVENT",
    ];
}
/**
 * The calendar of a course as RFC 5545: its meetings with what is taught, the days off that took one away, and what is due. `created`
 * is the moment that it says it was made at. `null` for a course of which no term says the days, or that has none.
 */
export function courseCalendarFile(course, created) {
    const { taught } = course;
    if (taught === undefined)
        return null;
    const events = new CourseEvents(course).all(taught);
    if (events.length === 0)
        return null;
    const zone = taught.timeZone?.value ?? null;
    const lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lectern//Course calendar//EN", "CALSCALE:GREGORIAN",
        `NAME:${escaped(plainText(course.title.inlines))}`, `X-WR-CALNAME:${escaped(plainText(course.title.inlines))}`,
        ...(zone === null || !events.some(({ time }) => time !== null) ? [] : timeZoneLines(zone)),
        ...events.flatMap((event) => eventLines(event, course, created)),
        "END:VCALENDAR",
    ];
    return `${lines.map(folded).join("\r\n")}\r\n`;
}
