import { lesson as lessonKind } from "./fields/lesson.js";
import { absentRecord } from "./fields/values.js";
import { dayOf } from "./when.js";
const papers = new WeakMap();
/** What students read of an examination, as a lesson of tasks: so its questions, figures and tables are numbered as those of lessons are. */
export function paperOf(exam) {
    let paper = papers.get(exam);
    if (paper === undefined)
        papers.set(exam, (paper = madePaper(exam)));
    return paper;
}
function madePaper(exam) {
    const { id, span, textSlots, title, date, declared } = exam;
    const sections = exam.sections.map((section) => ({
        kind: "tasks", title: section.title ?? { inlines: [], span: section.span }, audience: section.audience, toc: false, minutes: null, activity: null, summary: null, body: section.text,
        tasks: section.exercises, span: section.span,
    }));
    return { ...absentRecord(lessonKind, span), id, span, textSlots, title, date: dayOf(date), sections, ...(declared === undefined ? {} : { declared }) };
}
/** The examination with the texts and the slots of its paper after these were changed. */
export function withPaper(exam, { sections, declared }) {
    const changed = exam.sections.map((section, index) => {
        const own = sections[index];
        return own?.kind === "tasks" ? { ...section, text: own.body, exercises: own.tasks } : section;
    });
    return { ...exam, sections: changed, ...(declared === undefined ? {} : { declared }) };
}
/** Examinations of one file each: the first versions. */
export function firstVersions(exams) {
    return exams.filter(({ id }, index) => exams.findIndex((other) => other.id === id) === index);
}
/** The course with the papers of its examinations among its lessons, for what is done with the slots of both. */
export function withPapers(course) {
    return { ...course, lessons: [...course.lessons, ...firstVersions(course.exams).map(paperOf)] };
}
/** The course whose lessons and papers were changed together: each where it belongs. Versions share the slots of their file. */
export function fromPapers(course, changed) {
    const papers = new Map(changed.lessons.slice(course.lessons.length).map((paper) => [paper.span.source, paper]));
    const exams = course.exams.map((exam) => {
        const declared = papers.get(exam.span.source)?.declared;
        return declared === undefined ? exam : { ...exam, declared };
    });
    return { ...changed, lessons: changed.lessons.slice(0, course.lessons.length), exams };
}
