import { factsOf, recallFacts } from "../model/index.js";
// What a file says follows from its text alone. A process that builds a course again reads only the files whose texts changed.
const read = {
    lesson: new WeakMap(),
    sheet: new WeakMap(),
    exam: new WeakMap(),
    bank: new WeakMap(),
    references: new WeakMap(),
    policy: new WeakMap(),
};
/** The source of each lesson that is as it was read, so that its text says all of it. */
const wholeIn = new WeakMap();
/** What a file says, read once as long as its source is the same. */
export function once(kind, source, readFile) {
    const known = read[kind];
    const found = known.get(source) ?? readFile(source);
    known.set(source, found);
    noteLesson(source);
    return found;
}
function lessonIn(source) {
    return read.lesson.get(source)?.record ?? null;
}
function noteLesson(source) {
    const lesson = lessonIn(source);
    if (lesson !== null)
        wholeIn.set(lesson, source);
}
/** The source of a lesson that is as it was read: all that it says follows from this text and its path. `null` where other files, days or an audience have changed it. */
export function wholeSourceOf(lesson) {
    return wholeIn.get(lesson) ?? null;
}
function factsIn(source) {
    const lesson = lessonIn(source);
    return lesson === null ? {} : factsOf(lesson);
}
/** What was read of a source in this process, for whoever keeps it; `null` where nothing was. */
export function readingOf(source) {
    for (const kind of Object.keys(read)) {
        const file = read[kind].get(source);
        if (file !== undefined)
            return { kind, file, facts: factsIn(source) };
    }
    return null;
}
/** Takes what another process has read of a source of the same path and text. Nobody but `readingOf` may have given it. */
export function recallReading(source, { kind, file, facts }) {
    read[kind].set(source, file);
    const lesson = lessonIn(source);
    if (lesson === null)
        return;
    recallFacts(lesson, facts);
    wholeIn.set(lesson, source);
}
