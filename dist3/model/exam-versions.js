import { inOrder, otherOrder, shuffledOrder } from "./seeded.js";
/** From what the orders of an examination follow. */
export function seedOf({ seed, id }) {
    return seed?.value ?? id;
}
/** The versions of an examination; the examination itself where it has only one. */
export function versionsOf(exam) {
    if (exam.versions < 2)
        return [exam];
    const found = [];
    for (let index = 0; index < exam.versions; index += 1)
        found.push(versionApart(exam, String.fromCharCode(0x41 + index), found));
    return found;
}
/** How often another order is tried where a version would be one that there is. */
const mostTries = 20;
function versionApart(exam, letter, others) {
    let made = version(exam, letter, 0);
    for (let attempt = 1; attempt < mostTries && others.some((other) => isAlike(other, made)); attempt += 1)
        made = version(exam, letter, attempt);
    return made;
}
function isAlike(one, other) {
    return printedOrders(one) === printedOrders(other);
}
function printedOrders({ sections }) {
    const of = ({ span, choices, pairs, order, parts }) => [span.start, choices.map((choice) => choice.span.start), pairs.map((pair) => pair.span.start), order ?? [], parts.map(of)];
    return JSON.stringify(sections.map(({ exercises }) => exercises.map(of)));
}
function version(exam, letter, attempt) {
    const { shuffle } = exam;
    const how = {
        seed: `${seedOf(exam)}\n${letter}\n${attempt}`, questions: shuffle === "all" || shuffle === "questions", choices: shuffle === "all" || shuffle === "choices",
    };
    return { ...exam, version: letter, sections: exam.sections.map((section, index) => sectionIn(section, index, how)) };
}
function sectionIn(section, index, how) {
    const exercises = how.choices ? section.exercises.map((exercise, place) => exerciseIn(exercise, `${how.seed}\n${index}.${place}`)) : section.exercises;
    return { ...section, exercises: how.questions ? inOrder(exercises, shuffledOrder(exercises.length, `${how.seed}\n${index}`)) : exercises };
}
/** An exercise with what is chosen from, matched and put in order in another order. Parts build on each other and keep theirs. */
function exerciseIn(exercise, seed) {
    const { choices, pairs, items, parts } = exercise;
    const order = pairs.length > 0 ? pairs.length : items.length;
    return {
        ...exercise,
        choices: choicesIn(choices, seed),
        pairs: inOrder(pairs, shuffledOrder(pairs.length, `${seed}\nlefts`)),
        ...(order === 0 ? {} : { order: otherOrder(order, `${seed}\norder`) }),
        parts: parts.map((part, index) => exerciseIn(part, `${seed}.${index}`)),
    };
}
/** Choices in another order, but for those that stay in their places. */
function choicesIn(choices, seed) {
    const loose = choices.filter(({ fixed }) => !fixed);
    const shuffled = inOrder(loose, shuffledOrder(loose.length, `${seed}\nchoices`));
    let next = 0;
    return choices.map((choice) => (choice.fixed ? choice : (shuffled[next++] ?? choice)));
}
