import { bookContext, changesContext, changesTitle, examContext, examTitle, glossaryContext, glossaryTitle, handoutContext, listsPages, planContext, planTitle, sheetContext, sheetTitle, syllabusContext, syllabusTitle, textsOfBook, textsOfExam, textsOfGlossary, textsOfPlan, textsOfSyllabus } from "../merge/index.js";
import { dayOf, entrancesOf, lessonNumber, lessonsOfHandout, lessonsOfSheet, lessonsOfSyllabus, openSlots, paperOf, plainText, sheet as sheetKind, textsOf, textsOfLesson } from "../model/index.js";
/** Those of several that were read from a file. */
function readFrom(items, file) {
    return items.filter(({ span }) => span.source === file);
}
function isTaught({ parts }, lesson) {
    return parts.some(({ lessons }) => lessons.some(({ value }) => value === lesson));
}
/** The lessons of a book, in the order of the parts. */
function taughtLessons(course) {
    const taught = course.lessons.filter(({ id }) => isTaught(course, id));
    return taught.sort((one, other) => lessonNumber(course, one.id) - lessonNumber(course, other.id));
}
/** The last of the days of lessons. */
function lastDay(lessons) {
    const days = lessons.flatMap(({ date }) => date ?? []);
    const order = ({ value: { year, month, day } }) => (year * 100 + month) * 100 + day;
    return days.reduce((last, day) => (last === null || order(day) > order(last) ? day : last), null);
}
function openTexts({ textSlots }) {
    return textSlots.filter(({ isFilled }) => !isFilled).length;
}
/**
 * Every kind of document, in the order in which a course's documents are made. A new kind is a row here, a context in
 * `merge`, and a folder of its name in `templates/`.
 */
export const documentKinds = {
    syllabus: {
        madeFrom: "course",
        suffix: "-syllabus",
        isWanted: () => true,
        subjectsIn: () => [{ kind: "syllabus" }],
        version: () => "",
        context: (course) => syllabusContext(course),
        entrances: () => [],
        texts: textsOfSyllabus,
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
        subjectsIn: ({ lessons }, file) => readFrom(lessons, file).map((lesson) => ({ kind: "handout", lesson })),
        version: () => "",
        context: (course, { lesson }, settings) => handoutContext(course, lesson, settings),
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
        subjectsIn: ({ sheets }, file) => readFrom(sheets, file).map((sheet) => ({ kind: "reference-sheet", sheet })),
        version: () => "",
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
        subjectsIn: () => [{ kind: "glossary" }],
        version: () => "",
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
        subjectsIn: (course) => [{ kind: "book", lessons: taughtLessons(course) }],
        version: () => "",
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
    plan: {
        madeFrom: "lessons",
        suffix: "-plan",
        isExtra: true,
        readers: "instructor",
        isHeldBack: () => true,
        isWanted: isTaught,
        subjectsIn: ({ lessons }, file) => readFrom(lessons, file).map((lesson) => ({ kind: "plan", lesson })),
        version: () => "",
        context: (course, { lesson }) => planContext(course, lesson),
        entrances: () => [],
        texts: (course, { lesson }) => textsOfPlan(course, lesson),
        title: ({ lang }, { lesson }) => planTitle(plainText(lesson.title.inlines), lang.value),
        place: (_, { lesson }) => lesson.title.span,
        date: (_, { lesson }) => lesson.date,
        look: () => null,
        lessons: (course, { lesson }) => lessonsOfHandout(course, lesson),
        openSlots: (_, { lesson }) => openTexts(lesson),
    },
    exam: {
        madeFrom: "exams",
        suffix: "",
        isHeldBack: ({ exam: { kind } }) => kind !== "worksheet",
        isWanted: () => true,
        subjectsIn: ({ exams }, file) => readFrom(exams, file).map((exam) => ({ kind: "exam", exam })),
        version: ({ exam: { version } }) => (version === null ? "" : `-${version.toLowerCase()}`),
        printsPages: ({ exam }) => listsPages(exam),
        context: (course, { exam }, settings) => examContext(course, exam, settings),
        entrances: () => [],
        texts: (course, { exam }) => textsOfExam(course, exam),
        look: () => null,
        title: ({ title, lang }, { exam }) => examTitle(plainText(exam.title.inlines), plainText(title.inlines), { lang: lang.value, version: exam.version }),
        place: (_, { exam }) => exam.title.span,
        date: (_, { exam }) => dayOf(exam.date),
        lessons: (course, { exam }) => lessonsOfHandout(course, paperOf(exam)),
        openSlots: (_, { exam }) => openSlots(paperOf(exam)).length + openTexts(exam),
    },
    changes: {
        madeFrom: "course",
        suffix: "-changes",
        isExtra: true,
        isWanted: () => true,
        // What it prints does not stand in the files of the course: who compares plans it.
        subjectsIn: () => [],
        version: () => "",
        context: (course, { sheet }) => changesContext(course, sheet),
        entrances: () => [],
        texts: () => [],
        title: ({ title, lang }) => changesTitle(plainText(title.inlines), lang.value),
        place: ({ title }) => title.span,
        date: () => null,
        look: () => null,
        lessons: () => [],
        openSlots: () => 0,
    },
};
/** The names of all kinds, in the order in which a course's documents are made. */
export const kindNames = Object.keys(documentKinds);
/** The row of what a document prints. */
export function kindOf(subject) {
    return documentKinds[subject.kind];
}
