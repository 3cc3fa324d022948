import { partOfLesson, repeatsLesson, repeatsSection, saysTheSame, slotsOf } from "../model/index.js";
import { contextList, contextObject, placedScalar } from "./context-value.js";
import { courseFields } from "./course-context.js";
import { DocumentWords, scopeOfLesson } from "./document-words.js";
import { SectionContext } from "./section-context.js";
/** What layouts print of a lesson beside its sections. */
export function lessonContext(course, lesson, words) {
    const part = partOfLesson(course, lesson);
    return contextObject({
        id: lesson.id,
        title: words.text(lesson.title, { links: false, notes: true }),
        subtitle: words.text(lesson.subtitle ?? (part === null || saysTheSame(part.title, lesson.title) ? null : part.title)),
        date: words.date(lesson.date),
        hours: placedScalar(lesson.hours),
        "title-page": lesson.titlePage,
        objectives: contextList(lesson.objectives.map((objective) => words.text(objective))),
    });
}
/**
 * The entries of sections in the contents, with those of their topics under them where `depth` is 2. A section with the title of
 * the lesson has no entry but those of its topics, and a topic with that of its section none.
 */
export function sectionEntries(lesson, depth, context, words) {
    const topicsOf = (section) => (section.kind === "topics" && !repeatsSection(section) ? section.topics : []).map((topic, index) => contextObject({ ...context.topicAnchor(section, index), title: words.text(topic.title, { links: false }), entries: contextList([]) }));
    return lesson.sections.flatMap((section) => {
        if (!section.toc)
            return [];
        if (repeatsLesson(lesson, section))
            return topicsOf(section);
        const { id, number } = context.sectionAnchor(section);
        return contextObject({ id, number, title: words.text(section.title, { links: false }), entries: contextList(depth > 1 ? topicsOf(section) : []) });
    });
}
/** The contents: the sections that are listed, with their topics where the lesson asks for two levels, and what is at the end. */
function contentsOf(lesson, context, words) {
    const { tocDepth } = lesson;
    return contextList(tocDepth < 1 ? [] : [...sectionEntries(lesson, tocDepth, context, words), ...backEntries(words)]);
}
/** The entries in the contents of what stands at the end of a document. */
export function backEntries({ usual: { labels }, backMatter }) {
    return [
        ...(backMatter.hasTerms ? [contextObject({ id: "glossary", number: null, title: labels.terms, entries: contextList([]) })] : []),
        ...(backMatter.hasMarks ? [contextObject({ id: "index", number: null, title: labels.index, entries: contextList([]) })] : []),
    ];
}
/** The figures, or the tables, of a lesson with their captions, as lists of them have them. */
export function listedSlots(lesson, kind, words) {
    const slots = slotsOf(lesson).filter((slot) => slot.kind === kind && slot.inText !== "plain" && words.slots.isPrinted(slot));
    return slots.map((slot) => words.slots.listed(slot));
}
/** Everything that the layout of a handout can print about one lesson of a course. */
export function handoutContext(course, lesson, { handouts = new Map(), isDraft = false } = {}) {
    const words = new DocumentWords(course, { ...scopeOfLesson(course, lesson, handouts), isDraft });
    const context = new SectionContext(course, lesson, words);
    const value = contextObject({
        course: contextObject(courseFields(course, words)),
        lesson: lessonContext(course, lesson, words),
        "note-column": course.noteColumn,
        labels: words.labels(),
        named: words.named(),
        "brief-references": course.topicReferences === "brief" && lesson.sections.some(({ kind }) => kind === "references"),
        contents: contentsOf(lesson, context, words),
        "list-of-figures": contextList((lesson.lof ?? course.lof) ? listedSlots(lesson, "figure", words) : []),
        "list-of-tables": contextList((lesson.lot ?? course.lot) ? listedSlots(lesson, "table", words) : []),
        sections: contextList(lesson.sections.map((section) => context.section(section))),
        references: contextList(words.references.map((reference) => words.reference(reference))),
        "reference-lists": words.listed.lists(words.references, words.usual.labels),
        terms: words.backMatter.terms(words),
        index: words.backMatter.index(),
    });
    return { value, diagnostics: [] };
}
