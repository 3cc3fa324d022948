import { diagnostic } from "../../diagnostics/index.js";
import { optional, usual } from "./row.js";
import { weekday } from "./timetable.js";
import { choice, count, derived, plainText, record, whenInWords } from "./values.js";
const what = "a date such as `2023-07-24`, words, or a mapping with `week`, `after` or `before`";
const ruleRecord = record({ id: "day-rule", title: "rule for a day", description: "A day that `term.yaml` settles: of a week, or before or behind the meetings of a lesson.", what }, {
    week: optional(count(1, 99), "The week of the term."),
    day: optional(weekday, "The day of that week; the whole week where absent."),
    after: optional(plainText, "A lesson, by its file or its number, behind whose last meeting it lies."),
    before: optional(plainText, "A lesson before whose first meeting it lies."),
    days: usual(count(0, 999), null, "How many days behind or before; one where absent."),
}, { oneOf: ["week", "after", "before"] });
/** The rule of a mapping, or `null` where it says two things at once. */
function ruleOf({ week, day, after, before, days }, span, report) {
    if ([week, after, before].filter((one) => one !== null).length > 1 || (week === null && day !== null) || (week !== null && days !== null)) {
        report(diagnostic("content/invalid-value", span, "a day is either in a `week`, or some `days` `after` or `before` a lesson", "write one of them: `{ week: 5, day: Fri }`"));
        return null;
    }
    if (week !== null)
        return { kind: "week", week: week.value, weekday: day };
    const lesson = after ?? before;
    if (lesson === null)
        return null;
    return { kind: "offset", days: (days?.value ?? 1) * (after === null ? -1 : 1), anchor: { kind: "lesson", lesson: lesson.value } };
}
/** A day of the calendar, words for one, or a rule by which the calendar of the term settles it. */
export const when = choice({
    id: "when", title: "date or words", what,
    description: "A date, words, or a rule that `term.yaml` settles: `week 5 Fri`, `two days after lesson 3`, `exam week`, `第5周周五`, `第3讲后两天`, `考试周`, or a mapping. Without a term, words print as they stand.",
}, [
    whenInWords,
    derived(ruleRecord, (given, span, report) => {
        const rule = ruleOf(given, span, report);
        return rule && { date: null, words: null, rule, until: null, span };
    }),
]);
