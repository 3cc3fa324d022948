import { displayWidthOf } from "../diagnostics/index.js";
import { inOrder, orderOf, plainText, pointsOf, roomOf, targetAnchor } from "../model/index.js";
import { contextList, contextObject } from "./context-value.js";
import { pointsInWords, shownPoints } from "./shown-points.js";
import { countTo } from "./slot-context.js";
/** Height of a line to write on, as the templates set it, in points. */
const lineHeight = 27;
/** Letters that fit into the measure beside choices' marks, by how many choices stand side by side. */
const mostLetters = [[4, 12], [3, 18], [2, 29]];
function letterOf(index) {
    return String.fromCharCode(0x41 + index);
}
/** Choices that stand side by side: four, three or two where all of them are short enough and they fill rows. */
function columnsOf(texts) {
    const widest = Math.max(0, ...texts.map(({ inlines }) => displayWidthOf(plainText(inlines))));
    const found = mostLetters.find(([columns, letters]) => widest <= letters && (texts.length % columns === 0 || columns > texts.length));
    return found === undefined ? 1 : Math.min(found[0], Math.max(1, texts.length));
}
/** What the partials `exercise` and `exercise-item` print of the exercises of one document. */
export class ExerciseContext {
    #words;
    constructor(words) {
        this.#words = words;
    }
    /** One exercise, or a part of one. */
    exercise(exercise) {
        const { id, title, text, due, hint, unit, parts } = exercise;
        const words = this.#words;
        const number = words.exerciseNumber(exercise);
        const alone = onlyParagraph(text);
        const points = pointsOf(exercise);
        const { kinds } = words.usual;
        return contextObject({
            id: id === null ? null : { kind: "placed", value: words.id(targetAnchor("exercise", id.value)), span: id.span },
            number,
            label: number === null ? kinds.exercise : `${kinds.exercise}\u00A0${words.numberOf(number)}`,
            title: words.text(title),
            points: shownPoints(points, words.lang),
            marks: points === null ? null : pointsInWords(points, words.usual, words.lang),
            "page-sum": null,
            text: alone === null ? null : words.text(alone),
            body: alone === null ? words.body(text, 5) : null,
            due: words.when(due),
            hint: words.body(hint, 5),
            unit: words.text(unit),
            ...this.#asked(exercise),
            parts: contextList(parts.map((part) => this.exercise(part))),
            ...this.#room(exercise),
            key: this.#key(exercise),
        });
    }
    /** What readers choose from, match or put in order. */
    #asked(exercise) {
        const { choices, columns, marks, pairs, items } = exercise;
        const words = this.#words;
        const { labels } = words.usual;
        const texts = (list) => contextList(list.map((one) => words.text(one)));
        const isTruth = exercise.asks === "true-false" && choices.length === 0;
        const truth = exercise.answer?.truth;
        const chosen = isTruth
            ? [true, false].map((value) => contextObject({ text: value ? labels.true : labels.false, correct: words.showsAnswers && truth === value }))
            : choices.map(({ text, correct }) => contextObject({ text: words.text(text), correct: words.showsAnswers && correct }));
        const rights = pairs.map(({ right }) => right);
        const order = orderOf(exercise);
        return {
            choices: contextList(chosen),
            columns: isTruth ? 2 : (columns ?? columnsOf(choices.map(({ text }) => text))),
            boxes: isTruth || marks === "boxes",
            lefts: texts(pairs.map(({ left }) => left)),
            rights: texts(rights.length === 0 ? [] : inOrder(rights, order)),
            items: texts(items.length === 0 || rights.length > 0 ? [] : inOrder(items, order)),
        };
    }
    /** Room for the answer: where the answer stands itself, only how high that is. */
    #room(exercise) {
        const kind = exercise.asks;
        const room = roomOf(exercise) ?? (kind === "short" ? { lines: 1, height: null, paper: "lines" } : null);
        const isRest = room?.height === "rest";
        const height = room === null || isRest ? null : room.lines === null ? (room.height ?? "0pt") : `${room.lines * lineHeight}pt`;
        return {
            room: room === null ? null : contextObject({
                paper: room.paper,
                "is-rest": isRest,
                lines: countTo(room.lines ?? 0),
                height: isRest || height === null ? null : `height: ${height}`,
                "least-height": height === null ? null : `min-height: ${height}`,
            }),
            result: kind === "numeric" && room === null,
        };
    }
    /** What only those read who know the answers; `null` for all others. */
    #key(exercise) {
        const words = this.#words;
        const { answer, solution, rubric } = exercise;
        if (!words.showsAnswers)
            return null;
        const derived = this.#derivedAnswer(exercise);
        const isNumber = exercise.asks === "numeric" && derived !== null;
        const own = answer === null || answer.truth !== undefined || isNumber ? null : words.body(answer, 5);
        if (derived === null && own === null && solution === null && rubric === null)
            return null;
        return contextObject({ words: derived, unit: isNumber ? words.text(exercise.unit) : null, answer: own, solution: words.body(solution, 5), rubric: words.body(rubric, 5) });
    }
    /** The answer for a key that lists those of all questions; letters where choices stand in boxes too. `null` for none, and for those who are not to know. */
    keyLine(exercise) {
        if (!this.#words.showsAnswers)
            return null;
        const { answer } = exercise;
        const derived = exercise.asks === "choice" ? lettersOf(exercise.choices) : this.#derivedAnswer(exercise);
        const own = answer === null || answer.truth !== undefined || exercise.asks === "numeric" ? null : this.#words.body(answer, 5);
        if (derived === null && own === null)
            return null;
        return contextObject({ words: derived, unit: exercise.asks === "numeric" ? this.#words.text(exercise.unit) : null, answer: own });
    }
    /** The answer that follows from what an exercise has: letters, pairs, an order, a number with its tolerance; else `null`. */
    #derivedAnswer(exercise) {
        const { choices, pairs, items, answer, marks } = exercise;
        const { labels } = this.#words.usual;
        switch (exercise.asks) {
            case "choice":
                return marks === "boxes" ? null : lettersOf(choices);
            case "true-false":
                return answer?.truth === undefined ? null : answer.truth ? labels.true : labels.false;
            case "matching": {
                const order = orderOf(exercise);
                return pairs.map((_, index) => `${index + 1}\u00A0${letterOf(order.indexOf(index))}`).join(", ");
            }
            case "order": {
                const order = orderOf(exercise);
                return items.map((_, index) => letterOf(order.indexOf(index))).join(", ");
            }
            case "numeric":
                return numberWords(exercise);
            case "open":
            case "short":
            case "blank":
                return null;
        }
    }
}
function lettersOf(choices) {
    const letters = choices.flatMap(({ correct }, index) => (correct ? letterOf(index) : []));
    return letters.length === 0 ? null : letters.join(", ");
}
/** The only paragraph of blocks as running text, or `null` where they are more than that. */
function onlyParagraph(blocks) {
    const [first, ...rest] = blocks?.blocks ?? [];
    return first?.type === "paragraph" && rest.length === 0 && first.anchor === undefined ? { inlines: first.inlines, span: first.span } : null;
}
/** `42 ± 0.5`, or `null` where there is no answer of one paragraph. */
function numberWords({ answer, tolerance }) {
    const number = onlyParagraph(answer);
    if (number === null)
        return null;
    const near = tolerance === null || tolerance.value === 0 ? "" : ` ± ${tolerance.value}`;
    return `${plainText(number.inlines)}${near}`;
}
