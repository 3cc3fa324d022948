/** A text as a block of code in YAML: a draft prints what it cannot read as it was typed. */
function asTyped(text) {
    const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([fence]) => fence.length));
    const fence = "`".repeat(longest + 1);
    const shown = text.replace(/[^\P{C}\n\t]/gu, "\ufffd").replaceAll("\ufffd", "?");
    return JSON.stringify(`${fence}{.yaml .numberLines}\n${shown.trimEnd()}\n${fence}\n`);
}
/** The least file that a course can be read from. */
function courseStandIn(id, { course, lessons }) {
    const texts = [course?.text ?? "", ...lessons.map(({ source }) => source?.text ?? "")].join("\n");
    const lang = /\p{Script=Han}/u.test(texts) ? "zh" : "en";
    const names = JSON.stringify(lessons.map((lesson) => lesson.id));
    return { path: course?.path ?? "course.yaml", text: `title: ${JSON.stringify(id)}\nlang: ${lang}\nparts:\n  - { title: ${JSON.stringify(id)}, lessons: ${names} }\n` };
}
function lessonStandIn({ id, path, source, faults }) {
    const body = source === null ? "" : `    body: ${asTyped(source.text)}\n`;
    return { id, path, faults, source: { path: source?.path ?? path, text: `title: ${JSON.stringify(id)}\nsections:\n  - title: ${JSON.stringify(id)}\n${body}` } };
}
function sheetStandIn({ id, path, source, faults }) {
    const note = asTyped(source?.text ?? "");
    return { id, path, faults, source: { path: source?.path ?? path, text: `title: ${JSON.stringify(id)}\ngroups:\n  - title: ${JSON.stringify(id)}\n    entries:\n      - note: ${note}\n` } };
}
function examStandIn({ id, path, source, faults }) {
    return { id, path, faults, source: { path: source?.path ?? path, text: `title: ${JSON.stringify(id)}\nsections:\n  - exercises:\n      - text: ${asTyped(source?.text ?? "")}\n` } };
}
/** The files with one that can be read in the place of a `course.yaml` that cannot. */
export function withCourse(id, sources) {
    return { ...sources, course: courseStandIn(id, sources) };
}
/** The files with one that can be read in the place of each lesson, sheet or examination that could not: it prints the text as it was typed. */
export function withStandIns(sources, { lessons, sheets, exams }) {
    const read = new Set([...lessons, ...sheets, ...exams].map(({ span }) => span.source));
    const isRead = ({ source }) => source !== null && read.has(source);
    return {
        ...sources,
        lessons: sources.lessons.map((file) => (isRead(file) ? file : lessonStandIn(file))),
        sheets: sources.sheets.map((file) => (isRead(file) ? file : sheetStandIn(file))),
        exams: sources.exams.map((file) => (isRead(file) ? file : examStandIn(file))),
    };
}
