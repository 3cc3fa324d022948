/** The names of a document that holds one lesson or none: those of the lesson itself. */
export const plainNames = { id: (_, local) => local, number: (_, local) => String(local), holds: () => false };
/** The id of a lesson among its own ids. */
export const lessonId = "lesson";
/**
 * The names of a book, in which each lesson has a number: `fig-map~02-trees`, `2.1`. The end of an id says whose it is, so that
 * what begins with the prefix of a kind still does.
 */
export function namesInBook(numbers) {
    return {
        id: (lesson, local) => (lesson === null ? local : `${local}~${lesson}`),
        number: (lesson, local) => (lesson === null ? String(local) : `${numbers.get(lesson) ?? 0}.${local}`),
        holds: (lesson) => numbers.has(lesson),
    };
}
