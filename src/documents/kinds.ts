import type { Source, Span } from "../diagnostics/index.js";
import { bookContext, glossaryContext, glossaryTitle, handoutContext, sheetContext, sheetTitle, syllabusContext, syllabusTitle, textsOfBook, textsOfGlossary } from "../merge/index.js";
import { course as courseKind, entrancesOf, lessonNumber, lessonsOfHandout, lessonsOfSheet, lessonsOfSyllabus, openSlots, plainText, sheet as sheetKind, textsOf, textsOfLesson } from "../model/index.js";
import type { Course, DocumentKind, Lesson, TextSlot } from "../model/index.js";
import type { DocumentSubject, KindRow } from "./kind-row.js";

/** The one of several that was read from a file. */
function readFrom<Item extends { readonly span: Span }>(items: readonly Item[], file: Source): Item | null {
  return items.find(({ span }) => span.source === file) ?? null;
}

function isTaught({ parts }: Course, lesson: string): boolean {
  return parts.some(({ lessons }) => lessons.some(({ value }) => value === lesson));
}

/** The lessons of a book, in the order of the parts. */
function taughtLessons(course: Course): readonly Lesson[] {
  const taught = course.lessons.filter(({ id }) => isTaught(course, id));
  return taught.sort((one, other) => lessonNumber(course, one.id) - lessonNumber(course, other.id));
}

/** The last of the days of lessons. */
function lastDay(lessons: readonly Lesson[]): Lesson["date"] {
  const days = lessons.flatMap(({ date }) => date ?? []);
  const order = ({ value: { year, month, day } }: NonNullable<Lesson["date"]>): number => (year * 100 + month) * 100 + day;
  return days.reduce<Lesson["date"]>((last, day) => (last === null || order(day) > order(last) ? day : last), null);
}

function openTexts({ textSlots }: { readonly textSlots: readonly TextSlot[] }): number {
  return textSlots.filter(({ isFilled }) => !isFilled).length;
}

/**
 * Every kind of document, in the order in which a course's documents are made. A new kind is a row here, a context in
 * `merge`, and a folder of its name in `templates/`.
 */
export const documentKinds: { readonly [Kind in DocumentKind]: KindRow<Kind> } = {
  syllabus: {
    madeFrom: "course",
    suffix: "-syllabus",
    isWanted: () => true,
    subjectIn: () => ({ kind: "syllabus" }),
    context: (course) => syllabusContext(course),
    entrances: () => [],
    texts: (course) => textsOf(courseKind, course, "syllabus"),
    title: ({ title, lang }) => syllabusTitle(plainText(title.inlines), lang.value),
    place: ({ title }) => title.span,
    date: () => null,
    look: () => null,
    lessons: (course) => lessonsOfSyllabus(course),
    openSlots: (course) => openTexts(course) + course.openLessons.length,
  },
  handout: {
    madeFrom: "lessons",
    suffix: "-handout",
    isWanted: isTaught,
    subjectIn: ({ lessons }, file) => {
      const lesson = readFrom(lessons, file);
      return lesson && { kind: "handout", lesson };
    },
    context: (course, { lesson }, handouts) => handoutContext(course, lesson, handouts),
    entrances: (course, { lesson }) => entrancesOf(course, lesson),
    texts: (_, { lesson }) => textsOfLesson(lesson, "handout"),
    title: (_, { lesson }) => plainText(lesson.title.inlines),
    place: (_, { lesson }) => lesson.title.span,
    date: (_, { lesson }) => lesson.date,
    look: ({ lesson }) => lesson.look,
    lessons: (course, { lesson }) => lessonsOfHandout(course, lesson),
    openSlots: (_, { lesson }) => openSlots(lesson).length + openTexts(lesson),
  },
  "reference-sheet": {
    madeFrom: "sheets",
    suffix: "",
    isWanted: () => true,
    subjectIn: ({ sheets }, file) => {
      const sheet = readFrom(sheets, file);
      return sheet && { kind: "reference-sheet", sheet };
    },
    context: (course, { sheet }) => sheetContext(course, sheet),
    entrances: () => [],
    texts: (_, { sheet }) => textsOf(sheetKind, sheet, "reference-sheet"),
    title: ({ title, lang }, { sheet }) => sheetTitle(plainText(sheet.title.inlines), plainText(title.inlines), lang.value),
    place: (_, { sheet }) => sheet.title.span,
    date: (_, { sheet }) => sheet.date,
    look: ({ sheet }) => sheet.look,
    lessons: (_, { sheet }) => lessonsOfSheet(sheet),
    openSlots: (_, { sheet }) => openTexts(sheet),
  },
  glossary: {
    madeFrom: "glossary",
    suffix: "",
    isWanted: ({ glossary }) => glossary.length > 0,
    subjectIn: () => ({ kind: "glossary" }),
    context: (course) => glossaryContext(course),
    entrances: () => [],
    texts: (course) => textsOfGlossary(course),
    title: ({ title, lang }) => glossaryTitle(plainText(title.inlines), lang.value),
    place: ({ title, glossary: [first] }) => first?.term.span ?? title.span,
    date: () => null,
    look: () => null,
    // It says which lessons use a word.
    lessons: ({ lessons }) => lessons.map(({ id }) => id),
    openSlots: () => 0,
  },
  book: {
    madeFrom: "course",
    suffix: "-book",
    isExtra: true,
    over: "handout",
    size: ({ lessons }) => Math.max(1, lessons.length),
    isWanted: (course) => taughtLessons(course).length > 0,
    subjectIn: (course) => ({ kind: "book", lessons: taughtLessons(course) }),
    context: (course, { lessons }) => bookContext(course, lessons),
    entrances: () => [],
    texts: (course, { lessons }) => textsOfBook(course, lessons),
    look: () => null,
    title: ({ title, book }) => plainText((book.title ?? title).inlines),
    place: ({ title, book }) => (book.title ?? title).span,
    date: (_, { lessons }) => lastDay(lessons),
    lessons: (_, { lessons }) => lessons.map(({ id }) => id),
    openSlots: (_, { lessons }) => lessons.reduce((sum, lesson) => sum + openSlots(lesson).length + openTexts(lesson), 0),
  },
};

/** The names of all kinds, in the order in which a course's documents are made. */
export const kindNames = Object.keys(documentKinds) as readonly DocumentKind[];

/** The row of what a document prints. */
export function kindOf<Kind extends DocumentKind>(subject: DocumentSubject<Kind>): KindRow<Kind> {
  return documentKinds[subject.kind];
}
