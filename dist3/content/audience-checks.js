import { closestName, diagnostic } from "../diagnostics/index.js";
import { audiencesOf, lessonFact } from "../model/index.js";
/** Every audience that a value of the model names. */
function audiencesIn(value) {
    if (typeof value !== "object" || value === null)
        return [];
    if (Array.isArray(value))
        return value.flatMap(audiencesIn);
    return Object.entries(value).flatMap(([name, inside]) => {
        if (name === "span" || name === "segments")
            return [];
        const isName = name === "audience" && typeof inside === "object" && inside !== null && "value" in inside;
        return isName ? [inside] : audiencesIn(inside);
    });
}
const audiencesOfLesson = lessonFact("audiences", audiencesIn);
/** What lessons and other records mark for audiences that the course does not have. */
export function unknownAudiences(course, lessons, others) {
    const known = audiencesOf(course);
    return [...lessons.flatMap(audiencesOfLesson), ...audiencesIn(others)].filter(({ value }) => !known.includes(value)).map(({ value, span }) => {
        const near = closestName(value, known);
        const hint = near === null ? "add it to `audiences` of `course.yaml`, or write `instructor` or `student`" : `use \`${near}\``;
        return diagnostic("edition/unknown-audience", span, `the course has no audience \`${value}\``, hint);
    });
}
