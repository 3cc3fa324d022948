import { numbersItself } from "../language/index.js";
import { course as courseKind, labelNames, lessonNumber, plainText, saysTheSame, textsOf, textsOfLesson } from "../model/index.js";
import { BackMatter } from "./back-matter.js";
import { contextList, contextObject, placedPartial } from "./context-value.js";
import { courseFields } from "./course-context.js";
import { DocumentReferences } from "./document-references.js";
import { DocumentWords } from "./document-words.js";
import { backEntries, lessonContext, listedSlots, sectionEntries } from "./handout-context.js";
import { lessonId, namesInBook } from "./lesson-names.js";
import { chosenLabel, textsWithGlossary } from "./printed-texts.js";
import { SectionContext } from "./section-context.js";
/** The texts that the book of lessons prints, in the order of its pages. */
export function textsOfBook(course, lessons) {
    const titles = course.parts.map(({ title }) => title);
    return textsWithGlossary(course, [
        ...textsOf(courseKind, course, "book"),
        ...[course.term?.name ?? null, course.version, course.licence, ...titles].flatMap((text) => (text === null ? [] : { text })),
        ...lessons.flatMap((lesson) => [...textsOfLesson(lesson, "handout"), ...labelsOf(course, lesson)]),
    ]);
}
function labelsOf(course, lesson) {
    return labelNames.flatMap((name) => {
        const text = chosenLabel(course, lesson, name);
        return text === null ? [] : [{ text }];
    });
}
/** The parts with those of their lessons that the book has, each lesson where it comes first; parts without any are left out. */
function partsOf({ parts }, lessons) {
    const placed = new Set();
    return parts.flatMap((part) => {
        const own = part.lessons.flatMap(({ value }) => lessons.find(({ id }) => id === value) ?? []).filter((lesson) => !placed.has(lesson));
        for (const lesson of own)
            placed.add(lesson);
        return own.length === 0 ? [] : [{ part, lessons: own }];
    });
}
/** Whether a lesson has a list of references of its own. */
function listsReferencesOf({ sections }) {
    return sections.some(({ kind }) => kind === "references");
}
/** What the layout of a book prints of its lessons. */
class BookContext {
    #course;
    #parts;
    #share;
    #words;
    #scope;
    /** The words of each lesson, made when they are first asked for. */
    #wordsOf = new Map();
    constructor(course, lessons) {
        this.#course = course;
        this.#parts = partsOf(course, lessons);
        const texts = textsOfBook(course, lessons);
        const atEnd = course.book.references === "end";
        const scope = { lesson: null, kind: "book", texts, listsReferences: atEnd, hasGlossary: true, hasIndex: course.book.index };
        this.#share = {
            names: namesInBook(new Map(lessons.map(({ id }) => [id, lessonNumber(course, id)]))),
            references: atEnd ? new DocumentReferences(course, scope) : null,
            backMatter: new BackMatter(course.glossary, texts, scope),
        };
        this.#scope = { ...scope, book: this.#share };
        this.#words = new DocumentWords(course, this.#scope);
    }
    context() {
        const course = this.#course;
        const words = this.#words;
        const { book, version, licence } = course;
        return contextObject({
            course: contextObject(courseFields(course, words)),
            book: contextObject({
                title: words.text(book.title ?? course.title, { links: false, notes: true }),
                subtitle: words.text(book.subtitle),
                version: words.text(version),
                licence: words.text(licence),
                imprint: words.body(book.imprint),
                preface: words.body(book.preface, 2),
            }),
            // What stands over lists of handouts is worded for handouts.
            labels: contextObject({ ...Object.fromEntries(words.labels().fields), contents: words.usual.labels.contents, references: words.usual.labels.bibliography }),
            contents: this.#contents(),
            "list-of-figures": this.#list(book.lof, "figure"),
            "list-of-tables": this.#list(book.lot, "table"),
            parts: contextList(this.#parts.map((one, index) => this.#part(one, index))),
            references: contextList(book.references === "end" ? words.references.map((reference) => words.reference(reference)) : []),
            "reference-lists": words.listed.lists(book.references === "end" ? words.references : [], words.usual.labels),
            terms: words.backMatter.terms(words),
            index: words.backMatter.index(),
        });
    }
    /** Whether a part has no heading: it is the only one, or all of it is a lesson of its name. */
    #isPlain({ part, lessons: [first, ...others] }) {
        return this.#parts.length === 1 || (first !== undefined && others.length === 0 && saysTheSame(part.title, first.title));
    }
    /** What stands over the title of a part: `Part 2`, but where the title says so itself. */
    #partLabel({ part }, index) {
        return numbersItself(plainText(part.title.inlines)) ? null : this.#words.usual.part(index + 1);
    }
    #part(one, index) {
        const isPlain = this.#isPlain(one);
        return contextObject({
            id: `part-${index + 1}`,
            first: index === 0,
            label: isPlain ? null : this.#partLabel(one, index),
            title: isPlain ? null : this.#words.text(one.part.title),
            lessons: contextList(one.lessons.map((lesson) => placedPartial("lesson", () => this.#lesson(lesson, isPlain ? 0 : 1), lesson.title.span))),
        });
    }
    #wordsFor(lesson) {
        let words = this.#wordsOf.get(lesson);
        if (words === undefined) {
            const atEnd = this.#share.references !== null;
            const texts = atEnd ? [] : [...textsOfLesson(lesson, "handout"), ...labelsOf(this.#course, lesson)];
            const listsReferences = !atEnd && listsReferencesOf(lesson);
            this.#wordsOf.set(lesson, (words = new DocumentWords(this.#course, { ...this.#scope, lesson, texts, listsReferences })));
        }
        return words;
    }
    /** One lesson, the root of all that its partials print; `offset` is by how many levels its headings are lower. */
    #lesson(lesson, offset) {
        const course = this.#course;
        const words = this.#wordsFor(lesson);
        const sections = new SectionContext(course, lesson, words);
        const atEnd = this.#share.references !== null;
        const context = contextObject({
            course: contextObject(courseFields(course, words)),
            lesson: lessonContext(course, lesson, words),
            id: words.id(lessonId),
            number: lessonNumber(course, lesson.id),
            offset,
            "lessons-on": course.book.lessonsOn,
            "note-column": course.noteColumn,
            labels: words.labels(),
            named: words.named(),
            "brief-references": course.topicReferences === "brief" && (atEnd || listsReferencesOf(lesson)),
            sections: contextList(lesson.sections.filter(({ kind }) => !atEnd || kind !== "references").map((section) => sections.section(section))),
            references: contextList(atEnd ? [] : words.references.map((reference) => words.reference(reference))),
            "reference-lists": words.listed.lists(atEnd ? [] : words.references, words.usual.labels),
        });
        // Printed once: what it holds is not asked for again.
        this.#wordsOf.delete(lesson);
        return context;
    }
    /** The contents over all parts: lessons under parts that have a heading, sections under lessons, topics under sections. */
    #contents() {
        const { labels } = this.#words.usual;
        const { references, preface } = this.#course.book;
        const entries = this.#parts.flatMap((one, index) => {
            const lessons = one.lessons.map((lesson) => this.#entry(lesson));
            if (this.#isPlain(one))
                return lessons;
            return [contextObject({ id: `part-${index + 1}`, part: true, number: this.#partLabel(one, index), title: this.#words.text(one.part.title, { links: false }), entries: contextList(lessons) })];
        });
        const plain = (id, title) => contextObject({ id, number: null, part: false, title, entries: contextList([]) });
        return contextList([
            ...(preface === null ? [] : [plain("preface", labels.preface)]),
            ...entries,
            ...(references === "end" && this.#words.references.length > 0 ? [plain("references", labels.bibliography)] : []),
            ...backEntries(this.#words).map(({ fields }) => contextObject({ ...Object.fromEntries(fields), part: false })),
        ]);
    }
    #entry(lesson) {
        const words = this.#wordsFor(lesson);
        const depth = this.#course.book.tocDepth - 1;
        const atEnd = this.#share.references !== null;
        const listed = atEnd ? { ...lesson, sections: lesson.sections.filter(({ kind }) => kind !== "references") } : lesson;
        const context = new SectionContext(this.#course, lesson, words);
        return contextObject({
            id: words.id(lessonId),
            number: String(lessonNumber(this.#course, lesson.id)),
            part: false,
            title: words.text(lesson.title, { links: false }),
            entries: contextList(depth < 1 ? [] : sectionEntries(listed, depth, context, words)),
        });
    }
    #list(isAsked, kind) {
        const lessons = isAsked ? this.#parts.flatMap((one) => one.lessons) : [];
        return contextList(lessons.flatMap((lesson) => listedSlots(lesson, kind, this.#wordsFor(lesson))));
    }
}
/** Everything that the layout of a book can print: the lessons, each made when its place is printed. */
export function bookContext(course, lessons) {
    return { value: new BookContext(course, lessons).context(), diagnostics: [] };
}
