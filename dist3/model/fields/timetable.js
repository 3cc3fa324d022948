import { diagnostic } from "../../diagnostics/index.js";
import { weekdayIn, weekdaysIn } from "../../language/index.js";
import { timeIn, timePattern } from "../clock.js";
import { weeksIn, weeksPattern } from "../week-set.js";
import { choice, derived, list, pattern, plainText } from "./values.js";
function refuse(span, report, what, hint) {
    report(diagnostic("content/invalid-value", span, what, hint));
    return null;
}
const oneDay = "write a day of the week: `Tue`, `Tuesday`, `周二`";
/** One day of the week: 1 for Monday to 7 for Sunday. */
export const weekday = derived(plainText, ({ value, span }, _, report) => weekdayIn(value) ?? refuse(span, report, `\`${value}\` is no day of the week`, oneDay));
const severalDays = derived(plainText, ({ value, span }, _, report) => weekdaysIn(value)?.map((day) => ({ value: day, span })) ?? refuse(span, report, `\`${value}\` names no days of the week`, `${oneDay}, or several: \`MWF\``));
/** Days of the week: a text that names them, or a list of such texts. */
export const weekdays = choice({ id: null, title: "days of the week", description: "", what: "days of the week: `[Tue, Thu]`" }, [severalDays, derived(list("days of the week", severalDays), (days) => days.flat())]);
/** From when to when on a day. */
export const timeOfDay = derived(pattern("time of day", timePattern, "a time of day such as `10:00–11:35`"), ({ value, span }, _, report) => {
    const time = timeIn(value);
    // What looks like no time at all has been told.
    if (time === null && !timePattern.test(value))
        return null;
    return time === null ? refuse(span, report, `\`${value}\` ends before it begins, or is no time of a day`, "write from when to when: `10:00–11:35`") : { value: time, span };
});
/** Weeks of the term. */
export const weeks = derived(pattern("weeks", weeksPattern, "weeks such as `1-8`, `1-15 odd` or `2-16双周`", true), ({ value }) => weeksIn(value));
