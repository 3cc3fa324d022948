/** Hours are summed in thousandths, so that 0.1 and 0.2 make 0.3. */
const grain = 1000;
/** The sum of numbers that people write with few decimals. */
export function sum(values) {
    return values.reduce((total, value) => total + Math.round(value * grain), 0) / grain;
}
/** Class hours of these lessons together; a lesson without hours counts none. */
export function hoursOfLessons(lessons) {
    return sum(lessons.map(({ hours }) => hours?.value ?? 0));
}
/** The lessons of a part in teaching order; names without a lesson are left out. */
export function lessonsOfPart(part, lessons) {
    const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
    return part.lessons.map(({ value }) => byId.get(value)).filter((lesson) => lesson !== undefined);
}
/** The part that lists the lesson, or `null`. */
export function partOfLesson(course, lesson) {
    return course.parts.find(({ lessons }) => lessons.some(({ value }) => value === lesson.id)) ?? null;
}
/** Class hours of a part: what it declares, else what its lessons take. */
export function hoursOfPart(part, lessons) {
    return part.hours?.value ?? hoursOfLessons(lessonsOfPart(part, lessons));
}
/** Class hours of a course: what it declares, else what its parts have. */
export function hoursOfCourse(course) {
    return course.hours?.value ?? sum(course.parts.map((part) => hoursOfPart(part, course.lessons)));
}
/** The sum of the minutes that are known; `null` where none is. */
export function minutesTogether(minutes) {
    const known = minutes.filter((one) => one !== null);
    return known.length === 0 ? null : sum(known);
}
/** The minutes of a section: its own, or those of its topics together; `null` where nobody says any. */
export function minutesOfSection(section) {
    if (section.kind === "references")
        return null;
    if (section.minutes !== null)
        return section.minutes.value;
    return section.kind === "topics" ? minutesTogether(section.topics.map(({ minutes }) => minutes?.value ?? null)) : null;
}
