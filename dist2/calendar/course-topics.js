import { absentRecord, dayNumber, listedLessons, plainText, scheduleEntry } from "../model/index.js";
function demandsOf(entry, lesson) {
    if (entry.hours !== null)
        return [{ kind: entry.kind, hours: entry.hours.value }];
    if (lesson?.hours == null)
        return [{ kind: entry.kind, hours: null }];
    const { value, byKind } = lesson.hours;
    return byKind.length === 0 ? [{ kind: entry.kind, hours: value }] : byKind.map(({ kind, hours }) => ({ kind, hours: hours.value }));
}
function weekIn(text) {
    const [, week] = /^\s*(\d{1,2})/.exec(text) ?? [];
    return week === undefined ? null : Number(week);
}
/** Where an entry begins: on the day, or in the week, that it or its lesson gives. */
function pinOf(entry, lesson, settler) {
    const { date, week } = entry;
    // A day that is counted from a lesson is known only when the lessons are laid.
    if (date !== null && date.rule?.kind !== "offset") {
        const days = settler.days(date);
        if (days !== null)
            return date.rule?.kind === "week" && date.rule.weekday === null ? { week: date.rule.week } : { day: days.from };
    }
    if (lesson !== null && lesson.date !== null)
        return { day: dayNumber(lesson.date.value) };
    const begins = lesson === null ? null : lesson.begins;
    const days = settler.days(begins);
    if (begins !== null && days !== null)
        return begins.rule?.kind === "week" && begins.rule.weekday === null ? { week: begins.rule.week } : { day: days.from };
    const number = week === null ? null : weekIn(week.value);
    return number === null ? null : { week: number };
}
/** What a course teaches, in its order: the entries of its schedule, or else the lessons of its parts. */
export function topicsOf(course, lessons, settler) {
    const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
    const listed = () => listedLessons(course.parts).map((lesson) => ({ ...absentRecord(scheduleEntry, lesson.span), lesson }));
    const entries = course.schedule.length > 0 ? course.schedule : listed();
    return entries.filter(isTaught).map((entry) => {
        const lesson = entry.lesson === null ? null : (byId.get(entry.lesson.value) ?? null);
        const topic = entry.topic ?? entry.lab;
        return {
            entry, lesson: entry.lesson?.value ?? null, name: entry.lesson?.value ?? (topic === null ? "" : plainText(topic.inlines)),
            demands: demandsOf(entry, lesson), pin: pinOf(entry, lesson, settler), span: entry.lesson?.span ?? entry.span,
        };
    });
}
/** Whether an entry takes a meeting: rows over the whole table do not. */
export function isTaught({ heading, break: pause }) {
    return heading === null && pause === null;
}
