/** What is found out of a lesson, found once: lessons never change, and every document of a course asks again. */
export function perLesson(find) {
    return memoOf(find).of;
}
function memoOf(find) {
    const known = new WeakMap();
    const of = (lesson) => {
        let one = known.get(lesson);
        if (one === undefined)
            known.set(lesson, (one = { found: find(lesson) }));
        return one.found;
    };
    return { of, recall: (lesson, found) => { known.set(lesson, { found }); } };
}
const kept = new Map();
/**
 * The same of what checks over all lessons ask of each. It follows from the lesson alone, and is small and plain, so that it is
 * kept with the lesson from one process to the next: of a lesson that did not change nobody has to walk the texts again.
 */
export function lessonFact(name, find) {
    const memo = memoOf(find);
    kept.set(name, memo);
    return memo.of;
}
/** Everything that is kept of a lesson. */
export function factsOf(lesson) {
    return Object.fromEntries([...kept].map(([name, { of }]) => [name, of(lesson)]));
}
/** Takes what another process has found out of a lesson that says the same. */
export function recallFacts(lesson, facts) {
    for (const [name, found] of Object.entries(facts))
        kept.get(name)?.recall(lesson, found);
}
