import { diagnostic } from "../../diagnostics/index.js";
import { optional } from "./row.js";
import { choice, derived, hours, record, unnamed } from "./values.js";
/** The kinds of class hours, in the order in which they are printed. */
export const hourKinds = ["lecture", "seminar", "lab", "practice", "fieldwork", "online", "exam"];
const hoursText = "a number of hours, or a mapping of hours by kind";
const hoursByKind = record(unnamed(hoursText), {
    total: optional(hours, "All of them together, which those of the kinds are to make.", { unprinted: "is held against the sum of the kinds" }),
    lecture: optional(hours, "Lectures."),
    seminar: optional(hours, "Seminars."),
    lab: optional(hours, "Laboratory work."),
    practice: optional(hours, "Exercises and projects in class."),
    fieldwork: optional(hours, "Work outdoors."),
    online: optional(hours, "Teaching on the net."),
    exam: optional(hours, "Examinations."),
});
/** Hours are summed in thousandths, so that 0.1 and 0.2 make 0.3. */
const grain = 1000;
function summed(given, span, report) {
    const byKind = hourKinds.flatMap((kind) => {
        const ofKind = given[kind];
        return ofKind === null ? [] : [{ kind, hours: ofKind }];
    });
    const value = byKind.reduce((total, { hours: { value: one } }) => total + Math.round(one * grain), 0) / grain;
    const { total } = given;
    if (byKind.length === 0)
        return total === null ? null : { ...total, byKind };
    if (total !== null && total.value !== value)
        report(diagnostic("content/hours-disagree", total.span, `the kinds have ${value} hours together, their \`total\` is ${total.value}`, "mend one of the numbers"));
    return { value, span, byKind };
}
/** `hours` of a course, a part or a lesson: their number, or as many of each kind. */
export const classHours = choice({ id: "hours", title: "number of hours, or hours by kind", description: "Class hours: their number, or as many of each kind.", what: hoursText }, [derived(hours, (given) => ({ ...given, byKind: [] })), derived(hoursByKind, summed)]);
