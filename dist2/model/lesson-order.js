/** The names that parts list, each once, in teaching order: whether a file of the name is there or not. */
export function listedLessons(parts) {
    const first = new Map();
    for (const { lessons } of parts)
        for (const name of lessons)
            if (!first.has(name.value))
                first.set(name.value, name);
    return [...first.values()];
}
/**
 * The number of a lesson in its course, from 1: its place in the parts, so that a lesson that is still to be written, or that
 * could not be read, moves no other. Lessons of no part come behind those.
 */
export function lessonNumber({ parts, lessons }, id) {
    const names = [...new Set([...listedLessons(parts).map(({ value }) => value), ...lessons.map((lesson) => lesson.id)])];
    return names.indexOf(id) + 1;
}
/** What a lesson that nobody has written yet is called: the words of its file's name, without the number before them. */
export function provisionalTitle(name) {
    const words = name.replace(/^\d+[a-z]?[-_. ]+/i, "").replace(/[-_]+/g, " ").trim();
    const [first = "", ...others] = words === "" ? name : words;
    return first.toUpperCase() + others.join("");
}
/** The lesson of a name: as it was read, still to be written, or `null` where it is neither. */
export function lessonNamed({ lessons, openLessons }, name) {
    const lesson = lessons.find(({ id }) => id === name);
    if (lesson !== undefined)
        return { lesson };
    const open = openLessons.find(({ value }) => value === name);
    return open === undefined ? null : { open };
}
