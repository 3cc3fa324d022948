import { hourKinds } from "./hours.js";
import { many, optional, requiredText } from "./row.js";
import { cell, date, flag, hours, lessonName, list, oneOf, plainText, record, text, webAddress } from "./values.js";
import { when } from "./when.js";
/** One of `schedule`. */
export const scheduleEntry = record({
    id: "schedule-entry", title: "schedule entry", description: "A week or a meeting: a lesson, or another topic; or a row over the whole table.",
    what: "an entry with `lesson` or `topic`",
}, {
    week: optional(plainText, "The week of the term: `3`, `3–4`."),
    date: optional(when, "The day, or words for it: `Sep 6`; that of the lesson where absent."),
    time: optional(text, "The time of day: `10:00–11:35`."),
    place: optional(text, "The room."),
    teacher: optional(text, "Who teaches it."),
    heading: optional(text, "A row over all columns that says what follows: `Part II`, `第三单元`."),
    break: optional(text, "A row for days without classes: `Spring break`."),
    from: optional(date, "The first day of a break."),
    to: optional(date, "The last day of a break."),
    lesson: optional(lessonName, "The name of the lesson's file, without `.yaml`; its title is printed."),
    topic: optional(text, "What is done; with a lesson, what is done beside it."),
    hours: optional(hours, "Class hours."),
    kind: optional(oneOf(hourKinds, "kind of hours"), "At which kind of meetings it is taught; where absent, as the hours of its lesson say, else at those of the first meeting.", { unprinted: "chooses the meetings that it is laid onto" }),
    method: optional(text, "How it is taught: `lecture`, `讲授`, `讨论`."),
    lab: optional(text, "The lab or exercise of that week."),
    reading: optional(text, "What to read before."),
    readings: many(list("texts", text), "The same, where it is several things: each on a line of its own."),
    slides: optional(webAddress, "Where the slides are."),
    more: many(list("texts", cell), "What stands in the columns of `schedule-columns`, in their order."),
    due: optional(text, "What is due."),
}, { oneOf: ["lesson", "topic", "heading", "break", "lab"] });
/** One of `labs`. */
export const labEntry = record({ id: "lab", title: "lab", description: "A lab, a practical or a project of the course; it is numbered by its place in the list.", what: "a lab with `title`" }, {
    title: requiredText(text, "What it is called."),
    description: optional(text, "What is done."),
    type: optional(text, "Of which type it is: `demonstration`, `验证性`, `综合性`."),
    hours: optional(hours, "Class hours."),
    compulsory: optional(flag, "Whether everybody does it; not said where absent."),
    group: optional(plainText, "How many work together: `2`, `3–4`."),
});
