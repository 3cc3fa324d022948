import { diagnostic } from "../diagnostics/index.js";
import { namesExamination } from "../language/index.js";
import { dayOf, firstVersions, hoursOfPart, idsOfOutcome, isoDate, plainText, sum } from "../model/index.js";
/** Meetings without a subject, a finding for each pattern of them. */
function untaught({ taught, schedule, title }, refuse, at) {
    const meetings = (taught?.meetings ?? []).filter(({ kind }) => kind === null || kind === "lecture" || kind === "seminar");
    if (meetings.length === 0) {
        const rows = schedule.filter((one) => one.break === null && one.heading === null);
        return rows.length > 0 ? { places: [at], faults: [] } : { places: [], faults: [refuse(title.span, "there is no `schedule`, and no term that lays lessons onto `meetings`", "add a `schedule`")] };
    }
    const bare = meetings.filter(({ teaches }) => teaches.length === 0);
    const patterns = [...new Set(bare.map(({ pattern }) => pattern))];
    const faults = patterns.flatMap((pattern) => {
        const some = bare.filter((one) => one.pattern === pattern);
        const [first] = some;
        const days = some.slice(0, 3).map(({ date }) => isoDate(date)).join(", ");
        return first === undefined ? [] : [refuse(first.span, `${some.length} of its meetings have no subject: ${days}${some.length > 3 ? ", …" : ""}`, "add lessons or `schedule` entries for them")];
    });
    return { places: meetings.slice(0, 1).map(({ span }) => span), faults };
}
function unassessed({ outcomes, assessments, title }, refuse) {
    const served = new Set(assessments.flatMap((one) => one.outcomes.map(({ value }) => value)));
    const bare = outcomes.filter((outcome) => !idsOfOutcome(outcome).some((id) => served.has(id)));
    const none = outcomes.length === 0 ? [refuse(title.span, "there are no `outcomes`", "add them")] : [];
    return { places: outcomes.slice(0, 1).map(({ span }) => span), faults: [...none, ...bare.map(({ id }) => refuse(id.span, `no assessment serves \`${id.value}\``, `add \`${id.value}\` to the \`outcomes\` of one`))] };
}
function unequalHours({ hours, parts, lessons, title }, refuse) {
    if (hours === null)
        return { places: [], faults: [refuse(title.span, "the course has no `hours`", "add them")] };
    const each = parts.map((part) => hoursOfPart(part, lessons));
    const total = sum(each);
    const without = parts.filter((_, index) => each[index] === 0).map(({ title: { span } }) => refuse(span, "a part has no hours", "add `hours` to it, or to its lessons"));
    const unequal = total === hours.value ? [] : [refuse(hours.span, `the parts have ${total} hours together, the course has ${hours.value}`, "mend one of the numbers")];
    return { places: [hours.span], faults: without.length > 0 ? without : unequal };
}
function undatedExamination({ exams, assessments, title }, refuse) {
    const named = assessments.flatMap((one) => [one, ...one.items]).filter(({ name }) => namesExamination(plainText(name.inlines)));
    const held = [
        ...firstVersions(exams).filter(({ kind }) => kind === "examination").map(({ title: { span }, date }) => ({ span, day: dayOf(date) })),
        ...named.map(({ name: { span }, due }) => ({ span, day: dayOf(due) })),
    ];
    const dated = held.filter(({ day }) => day !== null);
    if (dated.length > 0)
        return { places: dated.flatMap(({ day }) => day?.span ?? []).slice(0, 1), faults: [] };
    return { places: [], faults: [refuse(held[0]?.span ?? title.span, held.length === 0 ? "there is no examination" : "the examination has no day", "give an assessment that is one a `due` with a day")] };
}
/** What a course meets of a rule that is about all of it. `at` is where its schedule stands. */
export function wholeFinding({ id, asks, holds }, course, at) {
    const refuse = (span, what, hint) => diagnostic("profile/missing", span, `${id.value}: ${asks.value}: ${what}`, hint);
    switch (holds) {
        case "meetings-taught":
            return untaught(course, refuse, at);
        case "outcomes-assessed":
            return unassessed(course, refuse);
        case "hours-add-up":
            return unequalHours(course, refuse);
        case "examination-dated":
            return undatedExamination(course, refuse);
        case null:
            return { places: [], faults: [] };
    }
}
