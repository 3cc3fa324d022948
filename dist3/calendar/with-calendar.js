import { diagnostic } from "../diagnostics/index.js";
import { absentRecord, course as courseKind, dayOfNumber, exam as examKind, lesson as lessonKind, lessonFact, listedLessons, mapWhens, scheduleEntry, sheet as sheetKind, termFile } from "../model/index.js";
import { topicsOf } from "./course-topics.js";
import { dayFaults } from "./day-checks.js";
import { datedSchedule } from "./dated-schedule.js";
import { layTopics } from "./lay-lessons.js";
import { clocksOf, timetableOf } from "./meetings.js";
import { DaySettler } from "./settle.js";
import { Term } from "./term.js";
import { timeZoneOf } from "./time-zones.js";
/** The days that hold for a course: its own first and last day before those of the file. */
function daysFor({ term: own, span }, file) {
    const given = file ?? absentRecord(termFile, own?.span ?? span);
    if (own === null || (own.start === null && own.end === null))
        return given;
    return { ...given, start: own.start ?? given.start, end: own.end ?? given.end, weeks: own.end === null ? given.weeks : null };
}
/** The course with the days that its term settles: of meetings, lessons, entries of the schedule, and work that is due. */
export function withCalendar(undated) {
    const { record, lessons, sheets, exams, textSlots, term: file } = undated;
    const days = daysFor(record, file);
    // What a file says of its own days is not held against a course that has others.
    const faults = days === file ? Term.faultsOf(file) : [];
    const term = Term.of(days);
    if (term !== null)
        return dated({ ...undated, record: withTerm(record, days, term) }, term, faults);
    return { record: file === null ? record : withTerm(record, days, term), lessons, sheets, exams, textSlots, diagnostics: [...faults, ...unsettledRules(undated)] };
}
/** Everything in a lesson that says when. */
const whensOf = lessonFact("whens", (lesson) => {
    const found = [];
    mapWhens(lessonKind, lesson, (when) => {
        found.push(when);
        return when;
    });
    return found;
});
/** Rules in the form of mappings, which are no words to print, where no term settles them. */
function unsettledRules({ record, lessons, exams }) {
    const found = [];
    const note = (when) => {
        if (when.date === null && when.words === null)
            found.push(diagnostic("calendar/no-term", when.span, "no term says on which day this is", "write a `term.yaml` with `start` and `end`, or the day itself"));
        return when;
    };
    mapWhens(courseKind, record, note);
    for (const lesson of lessons)
        whensOf(lesson).forEach(note);
    for (const exam of exams)
        mapWhens(examKind, exam, note);
    return found;
}
/** The course with the name and the days of the term; words of its own for the term stay. */
function withTerm(record, file, term) {
    const { start } = file;
    const end = term === null || start === null ? null : { value: dayOfNumber(term.last), span: (file.end ?? file.weeks ?? start).span };
    return { ...record, term: { name: record.term?.name ?? file.name, start, end, span: record.term?.span ?? file.span } };
}
/** The file of a lesson by what a rule may call it: its name or its number. */
function lessonsByName({ parts }, lessons) {
    const ids = [...new Set([...listedLessons(parts).map(({ value }) => value), ...lessons.map(({ id }) => id)])];
    return new Map(ids.flatMap((id, index) => [[String(index + 1), id], [id, id]]));
}
function dated({ record, lessons, sheets, exams, textSlots }, term, faults) {
    // Patterns and pins know nothing of lessons: where these lie is what they settle.
    const early = new DaySettler(term, () => null);
    const { slots, daysOff, faults: ofMeetings } = timetableOf(record.meetings, term, early);
    const topics = topicsOf(record, lessons, early);
    const laid = layTopics(topics, slots);
    const days = lessonDays(topics, laid.placements);
    const byName = lessonsByName(record, lessons);
    const late = new DaySettler(term, (name) => {
        const id = byName.get(name);
        return id === undefined ? undefined : (days.get(id) ?? null);
    });
    const settled = (kind, value) => mapWhens(kind, value, (when) => late.settle(when));
    const schedule = slots.length === 0 ? record.schedule : datedSchedule({ course: record, term, topics, placements: laid.placements, daysOff, settled: (entry) => settled(scheduleEntry, entry) });
    const { zone, diagnostics: ofZone } = timeZoneOf(term.file);
    const whole = settled(courseKind, { ...record, schedule });
    const dayed = lessons.map((lesson) => withDay({ ...settled(lessonKind, lesson), textSlots: settledSlots(lesson.textSlots, late) }, days.get(lesson.id), laid.placements));
    const dayedExams = exams.map((exam) => ({ ...settled(examKind, exam), textSlots: settledSlots(exam.textSlots, late) }));
    return {
        record: whole,
        lessons: dayed,
        sheets: sheets.map((sheet) => ({ ...settled(sheetKind, sheet), textSlots: settledSlots(sheet.textSlots, late) })),
        exams: dayedExams,
        textSlots: settledSlots(textSlots, late),
        taught: { meetings: meetingsOf(slots, laid.placements), daysOff, examinations: examinationsOf(term.file), periods: clocksOf(term.file.periods), timeZone: zone },
        diagnostics: [...faults, ...ofZone, ...ofMeetings, ...laid.faults, ...early.faults, ...late.faults, ...dayFaults({ record: whole, lessons: dayed, exams: dayedExams }, term)],
    };
}
function settledSlots(slots, settler) {
    return slots.map((slot) => (slot.due === null ? slot : { ...slot, due: settler.settle(slot.due) }));
}
/** The first and the last day of each lesson: those of its meetings, or the day that it is pinned to. */
function lessonDays(topics, placements) {
    const days = new Map();
    for (const { topic: { lesson }, slot: { day } } of placements) {
        const before = lesson === null ? undefined : days.get(lesson);
        if (lesson !== null)
            days.set(lesson, { from: Math.min(before?.from ?? day, day), to: Math.max(before?.to ?? day, day) });
    }
    for (const { lesson, pin } of topics)
        if (lesson !== null && pin !== null && "day" in pin && !days.has(lesson))
            days.set(lesson, { from: pin.day, to: pin.day });
    return days;
}
function withDay(lesson, days, placements) {
    if (lesson.date !== null || days === undefined)
        return lesson;
    const slot = placements.find(({ topic }) => topic.lesson === lesson.id)?.slot;
    return { ...lesson, date: { value: dayOfNumber(days.from), span: slot?.span ?? lesson.span } };
}
function meetingsOf(slots, placements) {
    return slots.map((slot) => ({
        date: slot.date, week: slot.week, time: slot.time, place: slot.place, kind: slot.kind, group: slot.group, hours: slot.hours, pattern: slot.pattern, ordinal: slot.ordinal, span: slot.span,
        teaches: placements.filter((one) => one.slot === slot).map(({ topic: { lesson, entry }, hours }) => ({ lesson, topic: entry.topic ?? entry.lab, hours })),
    }));
}
function examinationsOf({ examinations }) {
    return examinations?.from == null || examinations.to === null ? null : { from: examinations.from.value, to: examinations.to.value };
}
