import { keyTermsOf, numberSections, placedSlots, repeatsLesson, repeatsSection, slotAnchor } from "../model/index.js";
import { contextList, contextObject } from "./context-value.js";
import { pointsContext } from "./points-context.js";
import { countTo } from "./slot-context.js";
/** Figures in rows: one that stands beside the one before it is in its row. */
function rowsOf(figures) {
    const rows = [];
    for (const figure of figures) {
        const row = rows.at(-1);
        if (figure.beside && row !== undefined && !figure.landscape && row[0]?.landscape !== true)
            row.push(figure);
        else
            rows.push([figure]);
    }
    return rows;
}
/** The id of a section in its lesson. */
function localId({ sections }, section) {
    return `section-${sections.indexOf(section) + 1}`;
}
/** What the sections of one lesson print. */
export class SectionContext {
    course;
    lesson;
    words;
    placed;
    sectionNumbers;
    constructor(course, lesson, words) {
        this.course = course;
        this.lesson = lesson;
        this.words = words;
        this.placed = placedSlots(lesson);
        const numbered = lesson.sections.filter(({ kind }) => kind === "topics");
        this.sectionNumbers = new Map(numberSections({ ...lesson, sections: numbered }).map((each) => [each.section, each]));
    }
    /** Sections of topics are numbered; the others only have their place. */
    sectionAnchor(section) {
        const number = this.sectionNumbers.get(section)?.number;
        return { id: this.words.id(localId(this.lesson, section)), number: number === undefined ? null : this.words.numberOf(number) };
    }
    topicAnchor(section, index) {
        const number = this.sectionNumbers.get(section)?.topics[index]?.number;
        return { id: this.words.id(`${localId(this.lesson, section)}-${index + 1}`), number: number === undefined ? null : this.words.numberOf(number.join(".")) };
    }
    /** One section; fields that its kind does not have are empty. */
    section(section) {
        const { words } = this;
        const points = section.kind === "wrap-up" ? section.keyPoints : [];
        const prompts = section.kind === "questions" ? section.keyPoints : [];
        return contextObject({
            ...this.sectionAnchor(section),
            kind: section.kind,
            title: words.text(section.title),
            "repeats-title": repeatsLesson(this.lesson, section),
            headed: words.headed(section.title),
            summary: words.text(section.summary),
            body: words.body(section.body, repeatsLesson(this.lesson, section) ? 2 : 3),
            topics: contextList(section.kind === "topics" ? section.topics.map((topic, index) => this.topic(section, topic, this.topicAnchor(section, index))) : []),
            "key-points": pointsContext(points, words),
            prompts: pointsContext(prompts, words),
            references: this.references(section.kind === "wrap-up" ? section.references : []),
            lines: countTo(section.kind === "questions" ? section.lines : 0),
            tasks: contextList(section.kind === "tasks" ? section.tasks.map((task) => words.exercises.exercise(task)) : []),
        });
    }
    /** Whether no body gives the slot its place, so that it stands after its topic. */
    isUnplaced({ kind, id }) {
        return !this.placed.has(slotAnchor(kind, id.value));
    }
    topic(section, topic, anchor) {
        const { words } = this;
        const [isFirstLevel, isHidden] = [repeatsLesson(this.lesson, section), repeatsSection(section)];
        const figures = topic.figures.filter((slot) => this.isUnplaced(slot));
        return contextObject({
            ...anchor,
            title: words.text(topic.title),
            summary: words.text(topic.summary),
            "repeats-title": isHidden,
            headed: words.headed(topic.title),
            "is-section": isFirstLevel,
            body: words.body(topic.body, 4 - (isFirstLevel ? 1 : 0) - (isHidden ? 1 : 0)),
            "key-points": pointsContext(topic.keyPoints, words),
            "key-terms": contextList(keyTermsOf(topic).flatMap((term) => words.text(term, { links: false }) ?? [])),
            references: this.references(topic.references),
            turned: figures[0]?.landscape === true,
            figures: contextList(figures.map((slot) => words.slots.figure(slot, null))),
            "figure-rows": contextList(rowsOf(figures).map((row) => words.slots.row(row))),
            tables: contextList(topic.tables.filter((slot) => this.isUnplaced(slot)).map((slot) => words.slots.table(slot))),
            listings: contextList(topic.listings.filter((slot) => this.isUnplaced(slot)).map((slot) => words.slots.listing(slot))),
        });
    }
    references(keys) {
        const entries = keys.flatMap(({ value }) => this.course.references.find(({ id }) => id.value === value) ?? []);
        return contextList(entries.map((entry) => this.words.reference(entry)));
    }
}
