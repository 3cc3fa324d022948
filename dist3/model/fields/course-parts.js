import { classHours, hourKinds } from "./hours.js";
import { many, optional, requiredText, usual } from "./row.js";
import { servingRow, teachingRows } from "./teaching.js";
import { timeOfDay, weekdays, weeks } from "./timetable.js";
import { citedKey, date, hours, lessonName, list, oneOf, pattern, plainText, record, text, title, webAddress } from "./values.js";
import { when } from "./when.js";
const termText = "a text, or a mapping with `name`, `start` and `end`";
/** `term`: a text, or a mapping that also says on which days it begins and ends. */
export const term = record({ id: "term-of-course", title: "text or term", description: "The term: a text, or a mapping.", what: termText }, {
    name: requiredText(text, "The term in words."),
    start: optional(date, "Its first day; no date of the course lies before it."),
    end: optional(date, "Its last day; no date of the course lies after it."),
}, { shorthand: "name" });
/** One of `meetings`. */
export const meeting = record({ id: "meeting", title: "meeting", description: "When and where the class meets: in words, or as days from which `term.yaml` makes dates.", what: "a meeting with `days`, `date` or `when`" }, {
    when: optional(text, "Days and times in words; printed in place of `days`, `time` and `weeks` where these are there too."),
    days: many(weekdays, "The days of the week: `[Tue, Thu]`, `MWF`, `周二、周四`."),
    date: optional(when, "The one day on which it meets: `2026-10-10`, `week 6 Sat`."),
    time: optional(timeOfDay, "From when to when: `10:00–11:35`, `1:30–2:45 pm`; `第3-4节` by the `periods` of the term."),
    weeks: usual(weeks, [], "In which weeks of the term: `1-8`, `1-15 odd`, `1, 3, 5-9`, `2-16双周`; in all where absent."),
    skip: many(list("days", when), "Days or weeks on which it does not take place: `2026-10-20`, `week 7`.", { unprinted: "settles the days that are printed" }),
    hours: optional(hours, "Class hours of one meeting; where absent, those of the clock, rounded to whole ones, or the number of periods.", { unprinted: "settles the days of lessons" }),
    group: optional(plainText, "Which students it is for, where each group has meetings of its own: `A`."),
    place: optional(text, "The room."),
    kind: optional(oneOf(hourKinds, "kind of hours"), "What is done there: one of the kinds of `hours`."),
}, { oneOf: ["when", "days", "date"] });
const materialText = "the id of a reference, or a mapping with `reference` or `item`";
const isbn = pattern("ISBN", /^(?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx]$/, "an ISBN of 10 or 13 digits", true);
/** One of `materials`. */
export const material = record({ id: "material", title: "id of a reference, or material", description: "Something to read or to have: the id of a reference, or a mapping.", what: materialText }, {
    reference: optional(citedKey, "The id of the reference."),
    item: optional(text, "What it is, where it is nothing to cite: `a scientific calculator`."),
    edition: optional(text, "Which edition is meant: `third or later`."),
    isbn: optional(isbn, "The number to order it by, of 10 or 13 digits."),
    price: optional(text, "What it costs."),
    where: optional(text, "Where to get it."),
    url: optional(webAddress, "Its page."),
    note: optional(text, "What of it is needed, or what else there is to say."),
}, { shorthand: "reference", oneOf: ["reference", "item"] });
/** `materials`. */
export const materials = record({ id: "materials", title: "materials", description: "What to read for the course.", what: "a mapping with `required` and `recommended`" }, {
    required: many(list("materials", material), "What everybody needs."),
    recommended: many(list("materials", material), "What helps."),
});
/** One of `parts`. */
export const part = record({ id: "part", title: "part", description: "A part of the course.", what: "a part with `title` and `lessons`" }, {
    title: requiredText(title, "The name of the part; the subtitle of its lessons."),
    hours: optional(classHours, "The class hours of all its lessons together, as one number or by kind; they may not take more."),
    ...teachingRows,
    outcomes: servingRow,
    lessons: many(list("lesson names", lessonName), "Names of lesson files without `.yaml`, in teaching order. One without a file is a slot: a lesson to be written."),
});
