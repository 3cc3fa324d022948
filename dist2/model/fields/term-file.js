import { many, optional, requiredOr, requiredText, usual } from "./row.js";
import { timeOfDay, weekday } from "./timetable.js";
import { count, date, flag, list, plainText, record, text } from "./values.js";
const daysOffWhat = "a date, or a mapping with `date` or `from` and `to`";
const settles = { unprinted: "settles the days that are printed" };
const severalDays = {
    name: optional(text, "What it is called: the row that the schedule has for it, where it takes away a meeting.", { unprinted: "names rows of the schedule where days off take away a meeting" }),
    from: optional(date, "The first of several days.", settles),
    to: optional(date, "The last of them.", settles),
};
/** One of `holidays`. */
const holiday = record({ id: "holiday", title: "date or holiday", description: "A day, or several, without classes.", what: daysOffWhat }, { ...severalDays, date: optional(date, "The one day.", settles) }, { shorthand: "date", oneOf: ["date", "from"] });
/** One of `breaks`. */
const termBreak = record({ id: "break", title: "break", description: "Days without classes in the middle of a term.", what: "a mapping with `from` and `to`" }, { ...severalDays, counts: usual(flag, true, "Whether its weeks have numbers; `true` where absent.", settles) }, { oneOf: ["from"] });
/** One of `moved`. */
const movedDay = record({ id: "moved-day", title: "moved day", description: "A day that is taught as another: 调休.", what: "a mapping with `date` and `taught-as`" }, {
    date: requiredOr(date, () => null, "The day that is taught, a Saturday for instance; holidays do not stop it.", settles),
    taughtAs: requiredOr(plainText, (span) => ({ value: "", span }), "What it is taught as: a day of the week, `Thu`, or the day whose classes it has, `2026-10-01`; these are not held twice.", settles),
});
const period = record({ id: "examinations", title: "period", description: "The days of the examinations.", what: "a mapping with `from` and `to`" }, { from: requiredOr(date, () => null, "The first day.", settles), to: requiredOr(date, () => null, "The last day.", settles) });
/** `term.yaml`: the days of a term, which several courses share. */
export const termFile = record({ id: "term", title: "term", description: "The file `term.yaml` in `content/`, or in the folder of a course: the days of a term, which courses share.", what: "a mapping of term keys" }, {
    name: requiredText(text, "The term in words, where `term` of the course says none."),
    start: requiredOr(date, () => null, "Its first day; it lies in week 1."),
    end: optional(date, "Its last day with classes."),
    weeks: optional(count(1, 60), "How many weeks of classes it has; says when it ends where `end` is absent.", settles),
    weekBegins: usual(weekday, 1, "The day on which weeks begin: `Sun`; Monday where absent.", settles),
    timeZone: optional(plainText, "Where its clocks are, for calendars: `Europe/Berlin`.", settles),
    holidays: many(list("holidays", holiday), "Days without classes.", settles),
    breaks: many(list("breaks", termBreak), "Longer times without classes.", settles),
    moved: many(list("moved days", movedDay), "Days that are taught as others.", settles),
    examinations: optional(period, "When examinations are held.", settles),
    periods: many(list("times of day", timeOfDay), "The lessons of the timetable, from the first: `[8:00–8:45, 8:50–9:35]`.", settles),
}, { printedIn: ["syllabus", "handout"] });
