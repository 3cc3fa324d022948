import { diagnostic } from "../diagnostics/index.js";
import { hoursOfLessons, hoursOfPart, lessonFact, lessonsOfPart, minutesOfSection, minutesTogether, sum } from "../model/index.js";
/** Parts whose lessons together take more hours than the part has, or fewer where each of them is there and says how many. */
export function hoursOverPart({ parts, lessons, schedule, labs }) {
    // What is taught beside lessons takes hours of some part; nobody says of which.
    const isMore = labs.length > 0 || schedule.some(({ lesson, topic, lab }) => lesson === null && (topic !== null || lab !== null));
    return parts.flatMap((part) => {
        const { hours } = part;
        const own = lessonsOfPart(part, lessons);
        const total = hoursOfLessons(own);
        if (hours === null || total === hours.value)
            return [];
        const message = `the lessons of the part take ${total} hours, the part has ${hours.value}`;
        if (total > hours.value)
            return [diagnostic("content/hours-over-part", hours.span, message, "give the part more hours, or a lesson fewer")];
        // Lessons to be written, and those that say no hours, may take the rest; lessons may also be those of some kinds alone.
        const isOpen = isMore || own.length < part.lessons.length || own.length === 0 || own.some((lesson) => lesson.hours === null);
        if (isOpen || sumsOf(hours.byKind.map((one) => one.hours.value)).has(total))
            return [];
        return [diagnostic("content/hours-disagree", hours.span, message, "give a lesson more hours, or the part fewer")];
    });
}
/** The longest class hour, in minutes. */
const longestHour = 60;
/** What is said of a lesson whose steps take more minutes than its hours can have. */
export const minutesOverHours = lessonFact("minutes over hours", ({ hours, sections }) => {
    const minutes = minutesTogether(sections.map(minutesOfSection));
    if (hours === null || minutes === null || minutes <= hours.value * longestHour)
        return [];
    return [diagnostic("content/minutes-over-hours", hours.span, `the steps take ${minutes} minutes, ${hours.value} hours have ${hours.value * longestHour} at most`, "give the lesson more hours, or a step fewer minutes")];
});
/** Parts that together have more hours than the course, or fewer where each of them has some. */
export function hoursOverCourse({ hours, parts, lessons }) {
    if (hours === null)
        return [];
    const each = parts.map((part) => hoursOfPart(part, lessons));
    const total = sum(each);
    const message = `the parts have ${total} hours together, the course has ${hours.value}`;
    if (total > hours.value)
        return [diagnostic("content/hours-over-course", hours.span, message, "give the course more hours, or a part fewer")];
    if (total === hours.value || each.length === 0 || each.includes(0) || parts.some((part) => isOpen(part, lessons)))
        return [];
    // Where a course says its hours by kind, its parts may be those of some kinds: the lectures alone.
    if (sumsOf(hours.byKind.map((one) => one.hours.value)).has(total))
        return [];
    return [diagnostic("content/hours-disagree", hours.span, message, "give the parts more hours, or the course fewer")];
}
/** The hours of each kind in some hours together; `null` where one of them does not tell the kinds. */
function kindsOf(some) {
    if (some.length === 0 || some.some((one) => one === null || one.byKind.length === 0))
        return null;
    const kinds = new Map();
    for (const { kind, hours } of some.flatMap((one) => one?.byKind ?? []))
        kinds.set(kind, sum([kinds.get(kind) ?? 0, hours.value]));
    return kinds;
}
/** Kinds of hours of which lessons have more than their part, or parts more than their course. */
export function kindsOverWhole({ hours, parts, lessons }) {
    const over = (whole, some, words) => {
        const kinds = kindsOf(some);
        if (whole === null || whole.byKind.length === 0 || kinds === null)
            return [];
        return [...kinds].flatMap(([kind, total]) => {
            const own = whole.byKind.find((one) => one.kind === kind)?.hours ?? null;
            if (total <= (own?.value ?? 0))
                return [];
            const message = `the ${words[0]} have ${total} hours of \`${kind}\` together, the ${words[1]} has ${own?.value ?? 0}`;
            return [diagnostic("content/hours-disagree", own?.span ?? whole.span, message, `give the ${words[1]} more of them, or a ${words[0].replace(/s$/, "")} fewer`)];
        });
    };
    return [
        ...over(hours, parts.map((part) => part.hours), ["parts", "course"]),
        ...parts.flatMap((part) => over(part.hours, lessonsOfPart(part, lessons).map((lesson) => lesson.hours), ["lessons", "part"])),
    ];
}
/** Whether a part leaves open how long it takes: it says nothing itself, and not every lesson of it does. */
function isOpen(part, lessons) {
    const own = lessonsOfPart(part, lessons);
    return part.hours === null && (own.length < part.lessons.length || own.some(({ hours }) => hours === null));
}
/** What some of the numbers can come to together. */
function sumsOf(numbers) {
    return new Set(numbers.reduce((sums, one) => [...sums, ...sums.map((before) => sum([before, one]))], [0]));
}
