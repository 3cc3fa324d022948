import { many, optional, requiredText, usual } from "./row.js";
import { served } from "./programme.js";
import { cell, count, flag, list, numberFrom, numberOf, record, text } from "./values.js";
import { when } from "./when.js";
const weight = numberFrom("per cent", "a number of per cent from 0 to 100", [0, 100]);
const points = numberFrom("points", "a number of points from 0 to 1,000,000", [0, 1_000_000]);
/** What late work costs: of an assessment, or of the whole course. */
export const lateRule = record({ id: "late-rule", title: "late rule", description: "What work that is handed in late costs.", what: "a mapping with `per-day`, `days` or `grace`" }, {
    grace: optional(text, "How late costs nothing: `24 hours`, `three late days in the term`."),
    perDay: optional(numberOf("a number of per cent", 100), "Per cent of its mark that each day costs."),
    days: optional(count(0, 365), "After how many days nothing is taken any more; 0 where late work is not taken at all."),
}, { oneOf: ["grace", "per-day", "days"] });
const criterion = record({ id: "criterion", title: "criterion", description: "A row of a rubric.", what: "a criterion with `name`" }, {
    name: requiredText(text, "What is looked at."),
    weight: optional(weight, "Per cent of the mark."),
    cells: many(list("texts", cell), "What each level of the rubric looks like, in their order."),
});
const rubric = record({ id: "rubric", title: "rubric", description: "How a piece of work is marked: criteria by levels.", what: "a rubric with `levels` and `criteria`" }, {
    levels: many(list("texts", text), "The names of the levels, the best first."),
    criteria: many(list("criteria", criterion), "What is looked at."),
});
/** What a whole assessment and one of a group both have. */
const countingRows = {
    name: requiredText(text, "What it is called."),
    weight: optional(weight, "Per cent of the grade; absent where it counts in points, or is only passed."),
    points: optional(points, "Points, of all of them together where there are several."),
    count: optional(count(1, 1_000), "How many of them there are: ten quizzes."),
    drop: optional(count(1, 1_000), "How many of the lowest do not count."),
    extra: usual(flag, false, "Whether it is extra credit, on top of 100 per cent; `false` where absent."),
    replacedBy: optional(text, "What takes its place, and when: `the final, where that is better`."),
    description: optional(text, "What is asked for."),
    due: optional(when, "The day it is due or held, or words for it: `exam week`; absent for work that goes on through the term."),
};
/** One of the `items` of an assessment. */
export const itemOfGroup = record({ id: "assessment-item", title: "item of an assessment", description: "One of the things that an assessment is made of.", what: "an item with `name`" }, countingRows);
/** One of `assessments`. */
export const assessment = record({ id: "assessment", title: "assessment", description: "Something that counts towards the grade, or has to be passed.", what: "an assessment with `name`" }, {
    ...countingRows,
    onlyFor: optional(text, "Whom alone it is for, where students of several kinds take the course: `graduate section`."),
    outcomes: many(list("outcome ids", served), "Ids of the outcomes that it serves, each with the part of it that is for the outcome, where one says it: `[g1 0.6, g2 0.4]`."),
    items: many(list("items", itemOfGroup), "What it is made of: its weight is theirs together where it gives none itself."),
    late: optional(lateRule, "What late work costs, where it is not as in the rest of the course."),
    rubric: optional(rubric, "How it is marked."),
});
const mark = numberFrom("per cent", "a number of per cent from 0 to 100", [0, 100]);
/** One of `grading-scale`. */
export const grade = record({ id: "grade", title: "grade", description: "One step of the grading scale.", what: "a grade with `grade`" }, {
    grade: requiredText(text, "The grade."),
    from: optional(mark, "The least per cent for it; absent where something else earns it, which `meaning` says."),
    points: optional(numberFrom("points", "a number from 0 to 1,000,000", [0, 1_000_000]), "What it counts in an average: 4.0 for an A."),
    meaning: optional(text, "What it says of the work, or what earns it."),
});
