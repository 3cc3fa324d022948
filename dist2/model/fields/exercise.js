import { choiceMarks, exerciseKinds, exercisePapers } from "../exercise-words.js";
import { kindOfExercise } from "../exercises.js";
import { audienceRow } from "./audience.js";
import { many, optional, requiredBlocks, requiredOr, requiredText, usual } from "./row.js";
import { blocks, choice, derivedTexts, finished, flag, list, numberFrom, oneOf, pattern, plainCount, plainText, record, slotId, text, title, absentRecord, words } from "./values.js";
import { when } from "./when.js";
const truth = derivedTexts(flag, blocks, (value, span) => ({ blocks: [], truth: value, span }));
const answerKind = choice({ id: null, title: "text, `true` or `false`", description: "", what: "a text, `true` or `false`" }, [truth, blocks]);
const ofInstructors = { withheld: true };
const choiceItem = record({ id: "choice", title: "text or choice", description: "A choice: a text, or a mapping.", what: "a text, or a mapping with `text`" }, {
    text: requiredText(text, "The choice."),
    correct: usual(flag, false, "Whether it is right; `false` where absent.", ofInstructors),
    fixed: usual(flag, false, "Whether versions of an examination leave it in its place, as *none of these*.", { unprinted: "decides what versions shuffle" }),
}, { shorthand: "text" });
const pairItem = record({ id: "pair", title: "pair", description: "Two things that belong together.", what: "a pair with `left` and `right`" }, { left: requiredText(text, "What is given, in this order."), right: requiredText(text, "What belongs to it; the right sides are printed in another order.") });
const length = pattern("room", /^(?:\d{1,3}(?:\.\d{1,4})?(?:cm|mm|in|pt|pc|px|q)|rest)$/i, "a length such as `5cm`, or `rest` for the rest of the page");
/** The rows of an exercise; `stem` is the key of what to do. */
function exerciseRows(stem) {
    return {
        title: optional(title, "Its own title."),
        id: optional(slotId, "An id, by which texts refer to it as `@ex-id` or `@exr-id`."),
        text: requiredBlocks(blocks, "What to do; `:blank[word]` in it is a blank to fill in.", stem === "text" ? {} : { key: stem }),
        due: optional(when, "When it is due: a day, words, or a rule that `term.yaml` settles: `two days after lesson 3`."),
        points: optional(numberFrom("points", "a number of points from 0 to 1000", [0, 1000]), "Points for it; the sum of its parts where absent."),
        asks: optional(oneOf(exerciseKinds, "kind of exercise"), `What it asks for: ${exerciseKinds.map((one) => `\`${one}\``).join(", ")}; where absent, as its other keys say.`, {
            key: "kind", unprinted: "its other keys say what is printed",
        }),
        choices: many(list("choices", choiceItem, { most: { count: 26, what: "at most 26 choices" } }), "What to choose from; several may be `correct`."),
        columns: optional(plainCount(1, 6), "Choices side by side; where absent, as many as their words let stand there."),
        marks: usual(oneOf(choiceMarks, "mark of choices"), "letters", "What stands before choices: `letters` (where absent) or `boxes`."),
        pairs: many(list("pairs", pairItem, { most: { count: 26, what: "at most 26 pairs" } }), "Things to match; the right sides are printed in another order."),
        items: many(list("items", text, { most: { count: 26, what: "at most 26 items" } }), "Things to put in order, here in the right one; they are printed in another."),
        tolerance: optional(numberFrom("tolerance", "a number of 0 or more", [0, 1e12]), "How far a number may be from `answer`.", ofInstructors),
        unit: optional(text, "The unit of the number; it is printed behind the room for the answer."),
        parts: many(list("parts", () => exercise, { most: { count: 26, what: "at most 26 parts" } }), "Its parts, (a), (b) and so on, and under these (i), (ii): exercises themselves."),
        hint: optional(blocks, "A hint, which everybody reads."),
        lines: usual(plainCount(0, 100), 0, "Lines of writing space; none where absent."),
        space: optional(length, "Height of the room for the answer: `5cm`, or `rest` for the rest of the page."),
        paper: optional(oneOf(exercisePapers, "kind of paper"), "What the room for the answer looks like: `lines`, `dotted`, `grid`, `box` or `blank`; where absent, `lines` for `lines`, and `blank` for `space`."),
        answer: optional(answerKind, "The answer, for instructors: words, a number, or of a statement `true` or `false`.", ofInstructors),
        solution: optional(blocks, "How one comes to the answer, for instructors.", ofInstructors),
        rubric: optional(blocks, "What points are given for, for instructors.", ofInstructors),
        tags: many(list("tags", words), "Words by which it is found in the bank of the course.", { unprinted: "finds exercises of the bank" }),
        audience: audienceRow("exercise"),
    };
}
/** What it asks for is settled while its answer is there: an edition without that asks for the same. */
function settled(given) {
    return { ...given, asks: given.asks ?? kindOfExercise(given) };
}
/** An exercise of a list: a task, or a part of another exercise. */
export const exercise = finished(record({ id: "exercise", title: "text or exercise", description: "An exercise: a text, or a mapping.", what: "a text, or a mapping with `text`" }, exerciseRows("text"), { shorthand: "text" }), settled);
/** An exercise among the blocks of a topic: its first key is what to do. */
export function exerciseBlock(what) {
    return finished(record({ id: "block-exercise", title: "exercise", description: "An exercise, with room to do it.", what }, exerciseRows("exercise")), settled);
}
const pickWhat = "an id of the bank, or a mapping with `tag`";
const pick = record({ id: "bank-pick", title: "choice from the bank", description: "Exercises of the bank: one by its id, or some by a tag.", what: pickWhat }, {
    id: optional(slotId, "The id of one exercise."),
    tag: optional(plainText, "A tag: of the exercises that have it, those are taken that the document has not yet."),
    count: optional(plainCount(1, 100), "How many of them; all where absent."),
}, { shorthand: "id", oneOf: ["id", "tag"] });
const picked = record({ id: "exercise-from-bank", title: "exercises of the bank", description: "A place that exercises of `exercises/*.yaml` take.", what: "a mapping with `from-bank`" }, {
    fromBank: requiredOr(pick, () => null, "Which: an id, or a mapping with `tag` and `count`."),
    points: optional(numberFrom("points", "a number of points from 0 to 1000", [0, 1000]), "Points for each of them here; their own where absent."),
    audience: audienceRow("exercise"),
});
/** What stands in lists of exercises: an exercise, or what is to be taken from the bank. */
export const exerciseItem = choice({ id: null, title: "text, exercise or choice from the bank", description: "", what: "a text, or a mapping with `text` or `from-bank`" }, [exercise, derivedTexts(picked, exercise, ({ fromBank, points, audience }, span) => {
        const empty = { ...absentRecord(exercise, span), points, audience };
        return fromBank === null ? empty : { ...empty, pick: fromBank };
    })]);
/** A file below `exercises/`: the bank of a course. */
export const bank = list("exercises", exercise);
/** What the reference of the content says of a file of the bank. */
export const aboutBank = { id: "exercises", title: "bank of exercises", description: "A file below `exercises/`: a list of [exercises](#exercise), of which lessons and examinations choose by `id` or by `tags`.", what: bank.what };
