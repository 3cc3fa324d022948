import { diagnostic } from "../diagnostics/index.js";
import { namesExamination } from "../language/index.js";
import { dayNumber, dayOf, isoDate, plainText } from "../model/index.js";
import { noPeriod, onDayOff } from "./meetings.js";
/** Examinations that are held while classes go on. */
const inTerm = /mid-?terms?|期中|quiz|测验/i;
function tasksOf(exercises) {
    return exercises.flatMap(({ due, parts }) => [{ what: "what is due", day: dayOf(due) }, ...tasksOf(parts)]);
}
function daysUsed({ record: { assessments, schedule }, lessons, exams }) {
    return [
        ...assessments.flatMap((one) => [one, ...one.items]).map(({ due }) => ({ what: "what is due", day: due?.until == null ? dayOf(due) : null })),
        ...schedule.filter(({ break: pause }) => pause === null).map(({ date }) => ({ what: "an entry of the schedule", day: dayOf(date) })),
        ...exams.map(({ kind, date }) => ({ what: `the ${kind}`, day: date?.until == null ? dayOf(date) : null })),
        ...lessons.map(({ date }) => ({ what: "a lesson", day: date })),
        ...lessons.flatMap(({ sections }) => sections.flatMap((section) => (section.kind === "tasks" ? tasksOf(section.tasks) : []))),
    ];
}
function outsideExaminations({ name: title, due, isExamination = false }, { examinations }) {
    const name = plainText(title.inlines);
    const day = dayOf(due);
    if (day === null || examinations?.from == null || examinations.to === null || !(isExamination || namesExamination(name)) || inTerm.test(name))
        return [];
    const number = dayNumber(day.value);
    if (number >= dayNumber(examinations.from.value) && number <= dayNumber(examinations.to.value))
        return [];
    const period = `${isoDate(examinations.from.value)} to ${isoDate(examinations.to.value)}`;
    return [diagnostic("calendar/outside-examinations", day.span, `\`${name}\` is on ${isoDate(day.value)}, outside the examinations from ${period}`, "mend the day, or the `examinations` of the term")];
}
/** What lies on days without classes, and examinations outside their days, in a course whose days are settled. */
export function dayFaults(files, term) {
    const off = daysUsed(files).flatMap(({ what, day }) => {
        if (day === null || term.offOn(dayNumber(day.value)) === null)
            return [];
        return [onDayOff(term, dayNumber(day.value), { value: what, span: day.span })];
    });
    const held = [
        ...files.record.assessments.flatMap((one) => [one, ...one.items]),
        ...files.exams.filter(({ kind }) => kind === "examination").map(({ title, date }) => ({ name: title, due: date, isExamination: true })),
    ];
    const { periods } = term.file;
    const untimed = files.exams.flatMap(({ clock }) => {
        const fault = clock === null ? null : noPeriod(periods, clock);
        return fault === null ? [] : [fault];
    });
    return [...off, ...untimed, ...held.flatMap((one) => outsideExaminations(one, term.file))];
}
