import { closestName, diagnostic } from "../diagnostics/index.js";
import { dayNumber, dayOf, idsOfOutcome, isoDate, lessonFact } from "../model/index.js";
/** Outcomes of one id, outcomes that nothing assesses, and assessments that serve outcomes there are not. */
export function outcomesAndAssessments({ outcomes, assessments }) {
    const ids = outcomes.map(({ id }) => id.value);
    const known = new Set([...ids, ...outcomes.flatMap((one) => one.outcomes.flatMap(({ id }) => id?.value ?? []))]);
    const served = assessments.flatMap((assessment) => assessment.outcomes);
    const names = new Set(served.map(({ value }) => value));
    const twice = outcomes
        .filter(({ id }, index) => id.value !== "" && ids.indexOf(id.value) < index)
        .map(({ id: { value, span } }) => diagnostic("content/duplicate-outcome", span, `a second outcome with the id \`${value}\``, "rename or remove one of the two"));
    const unknown = served.filter(({ value }) => !known.has(value)).map((name) => unknownOutcome(name, known));
    // A course whose assessments name no outcome at all does not say which serves which; one that names some has left this out.
    const unassessed = outcomes
        .filter((outcome) => outcome.id.value !== "" && served.length > 0 && !idsOfOutcome(outcome).some((id) => names.has(id)))
        .map(({ id: { value, span } }) => diagnostic("content/unassessed-outcome", span, `no assessment serves the outcome \`${value}\``, `add \`${value}\` to the \`outcomes\` of one`));
    return [...twice, ...unknown, ...unassessed];
}
function unknownOutcome({ value, span }, known) {
    const meant = closestName(value, known);
    const hint = meant === null ? "add it to the `outcomes` of the course, or remove the name" : `use \`${meant}\``;
    return diagnostic("content/unknown-outcome", span, `no outcome has the id \`${value}\``, hint);
}
/** Lessons of the schedule without a file, and days on which lesson and schedule disagree. */
export function lessonsOfSchedule({ schedule }, names, lessons) {
    return schedule.flatMap((entry) => {
        const { lesson: name } = entry;
        const date = dayOf(entry.date);
        if (name === null)
            return [];
        const unknown = names.unknown(name, "write the file and list it in a part, or name the entry by its `topic`");
        if (unknown.length > 0)
            return unknown;
        const lesson = lessons.find(({ id }) => id === name.value);
        if (date === null || lesson === undefined || lesson.date === null || dayNumber(lesson.date.value) === dayNumber(date.value))
            return [];
        const message = `the schedule says ${isoDate(date.value)}, the lesson \`${name.value}\` ${isoDate(lesson.date.value)}`;
        return [diagnostic("content/dates-disagree", date.span, message, "mend one of the two, or leave the day to the lesson")];
    });
}
/** Entries of the schedule that stand behind a later day. */
export function scheduleInOrder({ schedule }) {
    const dated = schedule.flatMap(({ date, from }) => dayOf(date) ?? from ?? []);
    return dated.flatMap((date, index) => {
        const before = dated[index - 1];
        if (before === undefined || dayNumber(before.value) <= dayNumber(date.value))
            return [];
        const message = `${isoDate(date.value)} stands behind ${isoDate(before.value)} in the schedule`;
        return [diagnostic("content/dates-out-of-order", date.span, message, "mend the day, or move the entry")];
    });
}
/** The days on which tasks of a lesson are due. */
const dueDays = lessonFact("due days", ({ sections }) => sections.flatMap((section) => (section.kind === "tasks" ? section.tasks : [])).flatMap(({ due }) => dayOf(due) ?? []));
/** A term that ends before it begins, and days of teaching or of handing in that lie outside it and its examinations. */
export function datesInTerm({ record: { term, assessments, schedule }, lessons, exams, taught }) {
    const examinations = taught?.examinations ?? null;
    // Where the term says when examinations are, that is what theirs are held against.
    const heldInTerm = exams.filter(({ kind }) => kind !== "examination" || examinations === null);
    const start = term?.start ?? null;
    const end = term?.end ?? null;
    if (start !== null && end !== null && dayNumber(end.value) < dayNumber(start.value)) {
        const message = `the term ends before it begins (${isoDate(start.value)})`;
        return [diagnostic("content/term-ends-early", end.span, message, "exchange or mend the two days")];
    }
    const dates = [
        ...assessments.flatMap((one) => [one, ...one.items]).map(({ due }) => dayOf(due)), ...lessons.flatMap(dueDays),
        ...schedule.map(({ date }) => dayOf(date)), ...heldInTerm.map(({ date }) => dayOf(date)), ...lessons.map(({ date }) => date),
    ];
    return dates
        .filter((date) => date !== null)
        .flatMap((date) => {
        const early = start !== null && dayNumber(date.value) < dayNumber(start.value);
        const isExamined = examinations !== null && dayNumber(date.value) >= dayNumber(examinations.from) && dayNumber(date.value) <= dayNumber(examinations.to);
        const late = end !== null && !isExamined && dayNumber(date.value) > dayNumber(end.value);
        if (!early && !late)
            return [];
        const bound = early ? `before the term, which begins ${isoDate(start.value)}` : `after the term, which ends ${end === null ? "" : isoDate(end.value)}`;
        return [diagnostic("content/date-outside-term", date.span, `${isoDate(date.value)} lies ${bound}`, "mend the day, or the `term` of the course")];
    });
}
/** Breaks that end before they begin. */
export function breaksEndingEarly({ schedule }) {
    return schedule.flatMap(({ from, to }) => {
        if (from === null || to === null || dayNumber(from.value) <= dayNumber(to.value))
            return [];
        return [diagnostic("content/break-ends-early", to.span, `the break ends before it begins (${isoDate(from.value)})`, "exchange or mend the two days")];
    });
}
/** Entries of the schedule that fill more columns than there are headings for. */
export function columnsOfSchedule({ schedule, scheduleColumns }) {
    return schedule.flatMap(({ more }) => {
        const extra = more[scheduleColumns.length];
        if (extra === undefined)
            return [];
        const message = `\`more\` has ${more.length} texts, \`schedule-columns\` only ${scheduleColumns.length}`;
        return [diagnostic("content/columns-disagree", extra.span, message, "add a heading to `schedule-columns`, or take the text out")];
    });
}
/** Rows of rubrics with more cells than there are levels. */
export function cellsOfRubrics({ assessments }) {
    return assessments.flatMap(({ rubric }) => (rubric?.criteria ?? []).flatMap(({ cells }) => {
        const extra = cells[rubric?.levels.length ?? 0];
        if (extra === undefined)
            return [];
        const message = `the criterion has more cells than the rubric has levels: ${cells.length}, not ${rubric?.levels.length ?? 0}`;
        return [diagnostic("content/columns-disagree", extra.span, message, "add a level, or take the cell out")];
    }));
}
