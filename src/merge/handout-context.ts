import type { Outcome } from "../diagnostics/index.js";
import { partOfLesson, repeatsLesson, repeatsSection, saysTheSame, slotsOf } from "../model/index.js";
import type { Course, Lesson, Section, Slot } from "../model/index.js";
import { contextList, contextObject, placedScalar } from "./context-value.js";
import type { ContextList, ContextObject } from "./context-value.js";
import { courseFields } from "./course-context.js";
import { DocumentWords, scopeOfLesson } from "./document-words.js";
import type { HandoutFiles } from "./document-words.js";
import { SectionContext } from "./section-context.js";

function lessonContext(course: Course, lesson: Lesson, words: DocumentWords): ContextObject {
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
 * The contents: the sections that are listed, with their topics where the lesson asks for two levels. A section with the title of
 * the lesson has no entry but those of its topics, and a topic with that of its section none.
 */
function contentsOf(lesson: Lesson, context: SectionContext, words: DocumentWords): ContextList {
  const { tocDepth, sections } = lesson;
  if (tocDepth < 1) return contextList([]);
  const topicsOf = (section: Section): readonly ContextObject[] =>
    (section.kind === "topics" && !repeatsSection(section) ? section.topics : []).map((topic, index) =>
      contextObject({ ...context.topicAnchor(section, index), title: words.text(topic.title, { links: false }), entries: contextList([]) }));
  const entries = sections.flatMap((section) => {
    if (!section.toc) return [];
    if (repeatsLesson(lesson, section)) return topicsOf(section);
    const { id, number } = context.sectionAnchor(section);
    return contextObject({ id, number, title: words.text(section.title, { links: false }), entries: contextList(tocDepth > 1 ? topicsOf(section) : []) });
  });
  const { labels } = words.usual;
  const back = [
    ...(words.backMatter.hasTerms ? [contextObject({ id: "glossary", number: null, title: labels.terms, entries: contextList([]) })] : []),
    ...(words.backMatter.hasMarks ? [contextObject({ id: "index", number: null, title: labels.index, entries: contextList([]) })] : []),
  ];
  return contextList([...entries, ...back]);
}

/** The slots of one kind with their captions, where the lesson, else the course, asks for their list. */
function slotList(usual: boolean, own: boolean | null, slots: readonly Slot[], words: DocumentWords): ContextList {
  return contextList((own ?? usual) ? slots.map((slot) => words.slots.listed(slot)) : []);
}

/** Everything that the layout of a handout can print about one lesson of a course. */
export function handoutContext(course: Course, lesson: Lesson, handouts: HandoutFiles = new Map()): Outcome<ContextObject> {
  const words = new DocumentWords(course, scopeOfLesson(course, lesson, handouts));
  const context = new SectionContext(course, lesson, words);
  const value = contextObject({
    course: contextObject(courseFields(course, words)),
    lesson: lessonContext(course, lesson, words),
    "note-column": course.noteColumn,
    labels: words.labels(),
    contents: contentsOf(lesson, context, words),
    "list-of-figures": slotList(course.lof, lesson.lof, slotsOf(lesson).filter(({ kind, inText }) => kind === "figure" && inText !== "plain"), words),
    "list-of-tables": slotList(course.lot, lesson.lot, slotsOf(lesson).filter(({ kind }) => kind === "table"), words),
    sections: contextList(lesson.sections.map((section) => context.section(section))),
    references: contextList(words.references.map((reference) => words.reference(reference))),
    terms: words.backMatter.terms(words),
    index: words.backMatter.index(),
  });
  return { value, diagnostics: [] };
}
