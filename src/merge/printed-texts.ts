import type { Placed } from "../diagnostics/index.js";
import { course as courseKind, Glossary, glossary as glossaryKind, labelNames, lesson as lessonKind, partOfLesson, programmeFile, sheet as sheetKind, termsIn, textsOf, textsOfLesson } from "../model/index.js";
import type { Course, DocumentKind, GlossaryEntry, LabelName, Lesson, PrintedText, RichText, Sheet } from "../model/index.js";

function printed(text: RichText | null | undefined): PrintedText[] {
  return text === null || text === undefined ? [] : [{ text }];
}

/** The texts, with the titles of the lessons in the places where they are only named. */
function withTitles(texts: readonly PrintedText[], { lessons }: Course, document: DocumentKind): readonly PrintedText[] {
  const titleOf = ({ value }: Placed<string>): readonly PrintedText[] => {
    const lesson = lessons.find(({ id }) => id === value);
    return lesson === undefined ? [] : textsOf(lessonKind, lesson, document);
  };
  return texts.flatMap((one) => ("lesson" in one ? titleOf(one.lesson) : one));
}

/** A label as the lesson, else the course sets it; `null` where the language has the word. */
export function chosenLabel(course: Course, lesson: Lesson | null, name: LabelName): RichText | null {
  return lesson?.labels[name] ?? course.labels[name];
}

/** What entries of a glossary print. */
function textsOfEntries(entries: readonly GlossaryEntry[]): readonly PrintedText[] {
  return textsOf(glossaryKind, entries, "handout");
}

/** The entries of the glossary that texts mark, and those that their definitions mark, however far. */
function entriesMarked({ glossary: entries }: Course, texts: readonly PrintedText[]): readonly GlossaryEntry[] {
  if (entries.length === 0) return [];
  const glossary = new Glossary(entries);
  const found = new Set<GlossaryEntry>();
  let reading = texts;
  while (reading.length > 0) {
    const more = termsIn(reading).flatMap(({ key }) => glossary.entryOf(key) ?? []).filter((entry) => !found.has(entry));
    for (const entry of more) found.add(entry);
    reading = textsOfEntries(more);
  }
  return [...found];
}

/** The texts that the handout of a lesson prints, in the order of its pages. */
export function textsOfHandout(course: Course, lesson: Lesson): readonly PrintedText[] {
  return textsWithGlossary(course, textsOfPages(course, lesson));
}

/** Texts with those of the entries of the glossary that they mark. */
export function textsWithGlossary(course: Course, texts: readonly PrintedText[]): readonly PrintedText[] {
  return [...texts, ...textsOfEntries(entriesMarked(course, texts))];
}

function textsOfPages(course: Course, lesson: Lesson): readonly PrintedText[] {
  return [
    ...textsOf(courseKind, course, "handout"),
    ...(lesson.subtitle === null ? printed(partOfLesson(course, lesson)?.title) : []),
    ...textsOfLesson(lesson, "handout"),
    ...labelNames.flatMap((name) => printed(chosenLabel(course, lesson, name))),
  ];
}

/** The texts that the syllabus of a course prints, in the order of its pages. */
export function textsOfSyllabus(course: Course): readonly PrintedText[] {
  const programme = course.programme === undefined ? [] : textsOf(programmeFile, course.programme, "syllabus");
  return [...withTitles(textsOf(courseKind, course, "syllabus"), course, "syllabus"), ...withTitles(programme, course, "syllabus")];
}

/** The texts that a reference sheet prints, in the order of its pages. */
export function textsOfSheet(course: Course, sheet: Sheet): readonly PrintedText[] {
  const texts = [
    ...textsOf(courseKind, course, "reference-sheet"),
    ...(sheet.version === null ? printed(course.version) : []),
    ...(sheet.licence === null ? printed(course.licence) : []),
    ...textsOf(sheetKind, sheet, "reference-sheet"),
  ];
  return withTitles(texts, course, "reference-sheet");
}
