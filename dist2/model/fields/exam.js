import { pointsOf } from "../exercises.js";
import { audienceRow } from "./audience.js";
import { exerciseItem } from "./exercise.js";
import { many, optional, requiredOr, requiredText, usual } from "./row.js";
import { timeOfDay } from "./timetable.js";
import { when } from "./when.js";
import { blocks, choice, finished, flag, list, numberFrom, oneOf, plainCount, plainText, record, text, title } from "./values.js";
/** What students work on, by how much stands around its questions. */
const examKinds = ["quiz", "worksheet", "examination"];
/** What tables of points list. */
const tableRows = ["questions", "pages", "both"];
const pointsTable = choice({ id: null, title: "table of points", description: "", what: "`true`, `false`, `questions`, `pages` or `both`" }, [flag, oneOf(tableRows, "table of points")]);
/** What versions shuffle. */
const shufflings = ["all", "questions", "choices", "none"];
const points = numberFrom("points", "a number of points from 0 to 1000", [0, 1000]);
/** Questions without points of their own have those of the section. */
function withPoints(exercise, each) {
    return each === null || pointsOf(exercise) !== null ? exercise : { ...exercise, points: each };
}
const section = finished(record({ id: "exam-section", title: "section of an examination", description: "Questions under one heading: 大题.", what: "a section with `exercises`" }, {
    title: optional(title, "The heading; none where absent."),
    text: optional(blocks, "What is to be done in it."),
    pointsEach: optional(points, "Points of each question that says none itself."),
    exercises: requiredOr(list("exercises", exerciseItem, { least: { count: 1, what: "at least one exercise" } }), () => [], "Its questions, in order: exercises, or choices from the bank."),
    audience: audienceRow("section"),
}), (given) => {
    const exercises = given.exercises.map((one) => withPoints(one, given.pointsEach));
    return { ...given, exercises };
});
/** A file below `exams/`, in the order in which it is printed. */
export const exam = record({ id: "exam", title: "exam", description: "A file below `exams/`: a quiz, a worksheet or an examination; its name is that of the PDF.", what: "a mapping of exam keys" }, {
    kind: usual(oneOf(examKinds, "kind of examination"), "examination", `What it is: ${examKinds.map((one) => `\`${one}\``).join(", ")}; \`examination\` where absent.`),
    title: requiredText(title, "What it is called: `Midterm examination`."),
    date: optional(when, "The day on which it is held, or a rule that `term.yaml` settles: `week 15 Tue`."),
    clock: optional(timeOfDay, "From when to when: `9:00–11:00`; `第3-4节` by the `periods` of the term."),
    place: optional(text, "The room."),
    time: optional(text, "How long it takes: `120 minutes`."),
    fields: many(list("texts", text, { most: { count: 8, what: "at most 8 texts" } }), "What students fill in about themselves; name, number and class where absent."),
    rules: optional(blocks, "What is allowed, and what to mind."),
    frontPage: optional(flag, "Whether all that stands before the questions has a page of its own; where absent, an `examination` has, but for Chinese ones."),
    pointsTable: optional(pointsTable, "The table of points before the questions: of `questions`, each with the page on which it begins (`true`), of the sums of `pages`, of `both`, or none (`false`); where absent, an `examination` has one of questions."),
    versions: usual(plainCount(1, 26), 1, "How many versions there are, A, B and so on: each a file of its own, with questions and choices in another order."),
    seed: optional(plainText, "From what the orders of versions and choices by tag follow: equal seeds give equal files; the name of the file where absent."),
    shuffle: usual(oneOf(shufflings, "what is shuffled"), "all", "What versions shuffle: `all` (where absent), `questions` within their sections, `choices` within their questions, or `none`."),
    sections: requiredOr(list("sections", section, { least: { count: 1, what: "at least one section" } }), () => [], "Its sections, in order."),
}, { printedIn: ["exam"] });
