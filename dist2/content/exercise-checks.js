import { diagnostic } from "../diagnostics/index.js";
import { exerciseNumbers, lessonFact, plainText, pointsOf, sumOfPoints, withParts } from "../model/index.js";
/** The exercises among the entries of a sheet. */
export function exercisesOfSheet({ groups }) {
    return groups.flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === "exercise" ? [entry] : [])));
}
function faultyAmong(exercises) {
    return Array.from(exercises, (one) => [one.span, withParts(one).flatMap(({ exercise }) => [...pointsFault(exercise), ...kindFaults(exercise)])]).filter(([, faults]) => faults.length > 0);
}
const faultyOfLesson = lessonFact("faulty exercises", (lesson) => faultyAmong(exerciseNumbers(lesson).keys()));
/** What exercises of lessons, of sheets and of the bank say that does not fit together. One of the bank is told once, however many take it. */
export function exerciseFaults(lessons, others) {
    return [...new Map([...lessons.flatMap(faultyOfLesson), ...faultyAmong(others)]).values()].flat();
}
function pointsFault({ points, parts }) {
    const own = parts.map(pointsOf);
    if (points === null || own.length === 0 || own.includes(null))
        return [];
    const sum = sumOfPoints(own.map((one) => one ?? 0));
    if (sum === points.value)
        return [];
    const message = `the parts come to ${sum} points, their exercise has ${points.value}`;
    return [diagnostic("content/points-sum", points.span, message, "change one of them, or leave the points of the exercise out: they are the sum of its parts")];
}
function kindFaults(exercise) {
    const { asks, choices, pairs, items, lines, space, span } = exercise;
    const place = exercise.text?.span ?? span;
    const fault = (message, hint, at = place) => diagnostic("content/exercise", at, message, hint);
    const lacks = (key) => [fault(`an exercise of the kind \`${asks}\` without two \`${key}\``, `add \`${key}\`, or take \`kind\` away`)];
    const short = { choice: choices.length < 2 ? lacks("choices") : [], matching: pairs.length < 2 ? lacks("pairs") : [], order: items.length < 2 ? lacks("items") : [] };
    const own = asks === "choice" || asks === "matching" || asks === "order" ? short[asks] : asks === "numeric" ? numberFault(exercise, fault) : [];
    const rooms = lines > 0 && space !== null ? [fault("both `lines` and `space` say how much room the answer has", "take one of them away", space.span)] : [];
    return [...own, ...rooms];
}
/** A number that is none: `7 cm`. */
function numberFault({ answer }, fault) {
    const [first] = answer?.blocks ?? [];
    if (answer === null || (answer.truth === undefined && first?.type !== "paragraph"))
        return [];
    const words = first?.type === "paragraph" ? plainText(first.inlines).trim() : String(answer.truth);
    if (/^[-+−]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:[eE][-+]?\d+)?$/.test(words))
        return [];
    return [fault(`the answer \`${words}\` is no number`, "write the number alone, and what it counts as `unit`", answer.span)];
}
