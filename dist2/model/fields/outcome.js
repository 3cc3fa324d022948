import { served } from "./programme.js";
import { many, optional, requiredPlain, requiredText } from "./row.js";
import { filePath, list, numberFrom, oneOf, record, slotId, text } from "./values.js";
/** The kinds of learning outcomes. */
const outcomeKinds = ["knowledge", "skill", "attitude"];
const level = optional(text, "How well, in the words of the course: `apply`, `掌握`.");
const subOutcome = record({ id: "sub-outcome", title: "text or outcome", description: "A part of an outcome: a text, or a mapping.", what: "a text, or a mapping with `text`" }, {
    id: optional(slotId, "Unique in the course; assessments may name it."),
    text: requiredText(text, "What students can do."),
    level,
}, { shorthand: "text" });
/** `attainment`. */
export const attainment = record({ id: "attainment", title: "attainment", description: "How far the outcomes were reached, by a file of marks.", what: "a mapping with `marks`" }, {
    marks: requiredPlain(filePath, "A CSV file of the course folder with the columns `assessment`, `outcome`, `full` and `mean`, or `mark` and a row for each student.", { unprinted: "says where marks are read from" }),
    target: optional(numberFrom("number", "a number from 0 to 1", [0, 1]), "The least that counts as reached: `0.65`."),
}, { shorthand: "marks" });
/** One of `outcomes`. */
export const outcome = record({
    id: "outcome", title: "outcome", description: "A learning outcome; it is numbered by its place in the list.", what: "an outcome with `id` and `text`",
}, {
    id: requiredPlain(slotId, "Unique in the course; assessments name it."),
    text: requiredText(text, "What students can do."),
    kind: optional(oneOf(outcomeKinds, "kind of outcome"), "`knowledge`, `skill` or `attitude`."),
    level,
    outcomes: many(list("outcomes", subOutcome), "What it is made of, numbered under it."),
    requirement: optional(text, "What of the programme it serves: `Graduation requirement 3.1`."),
    methods: optional(text, "How it is taught, where the syllabus says that outcome by outcome: `lectures and cases`, 教学方法."),
    supports: many(list("outcomes of the programme", served), "Ids of `programme.yaml` that it supports, each with H, M or L or its part of 1: `[1.2 H, 2.1 0.4]`; a matrix prints them."),
    weight: optional(numberFrom("number", "a number from 0 to 100", [0, 100]), "How much of the course it is, in per cent."),
});
