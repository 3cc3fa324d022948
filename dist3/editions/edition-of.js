import { blocksWithin, course as courseKind, exam as examKind, exercise as exerciseKind, glossary as glossaryKind, isScalarKind, lesson as lessonKind, lessonFact, paperOf, rowsOf, sheet as sheetKind, slotAnchor, textsOf } from "../model/index.js";
import { BlankChange } from "./blanks.js";
import { wordsIn } from "./secrets.js";
import { sameOr, withParts } from "./unchanged.js";
/** Who reads answers. */
const knowing = "instructor";
/** What stands for a value that the audience does not read. */
const gone = Symbol("gone");
const editions = new WeakMap();
/** The course as an audience reads it: without all that is marked for another, and without answers for those who are to find them. */
export function editionOf(course, audience) {
    let known = editions.get(course);
    if (known === undefined)
        editions.set(course, (known = new Map()));
    let edition = known.get(audience);
    if (edition === undefined)
        known.set(audience, (edition = new Withholder(audience).course(course)));
    return edition;
}
class Withholder {
    #audience;
    #secrets = [];
    /** Where what was taken out stood. */
    #taken = [];
    #blanks;
    constructor(audience) {
        this.#audience = audience;
        this.#blanks = new BlankChange((blank) => {
            this.#note(blank.children, blank.span);
            return { ...blank, children: [] };
        });
    }
    course(course) {
        const whole = this.#whole(courseKind, course);
        const read = {
            ...whole,
            edition: this.#audience,
            ...this.#lessons(whole),
            sheets: course.sheets.map((sheet) => this.#whole(sheetKind, sheet)),
            exams: course.exams.map((exam) => this.#exam(exam)),
            glossary: this.#whole(glossaryKind, course.glossary),
        };
        return { course: this.#withTexts(read), secrets: this.#secrets };
    }
    /** The lessons that the audience reads, and what names lessons without the others; `course` is as its own file is read. */
    #lessons(course) {
        const others = new Set(course.lessons.filter((lesson) => this.#isForOthers(lesson)));
        for (const lesson of others)
            this.#take(lesson, lesson.span);
        const lessons = course.lessons.filter((lesson) => !others.has(lesson)).map((lesson) => this.#lesson(lesson));
        if (others.size === 0)
            return { lessons };
        const names = new Set([...others].map(({ id }) => id));
        const { taught } = course;
        return {
            lessons,
            parts: course.parts.map((part) => ({ ...part, lessons: part.lessons.filter(({ value }) => !names.has(value)) })),
            schedule: course.schedule.filter(({ lesson }) => lesson === null || !names.has(lesson.value)),
            ...(taught && { taught: { ...taught, meetings: taught.meetings.map((meeting) => ({ ...meeting, teaches: meeting.teaches.filter(({ lesson }) => lesson === null || !names.has(lesson)) })) } }),
        };
    }
    /** The course without the texts to come that stood in what was taken out. */
    #withTexts(course) {
        if (this.#taken.length === 0)
            return course;
        const isTaken = ({ span }) => this.#taken.some(({ source, start, end }) => source === span.source && start <= span.start && span.end <= end);
        const kept = (item) => (item.textSlots.some(isTaken) ? { ...item, textSlots: item.textSlots.filter((slot) => !isTaken(slot)) } : item);
        return { ...kept(course), lessons: course.lessons.map(kept), sheets: course.sheets.map(kept), exams: course.exams.map(kept) };
    }
    /** What a file says, which is there for everybody as a whole. */
    #whole(kind, value) {
        const read = this.#value(kind, value);
        return read === gone ? value : read;
    }
    /** The lesson, with those of its declared slots that still have a place. */
    #lesson(lesson) {
        return isForEverybody(lesson) ? lesson : this.withheldFrom(lesson);
    }
    /** Whether something of a lesson would be taken out of it. */
    takesFrom(lesson) {
        return this.#isForOthers(lesson) || this.withheldFrom(lesson) !== lesson || this.#taken.length > 0 || this.#secrets.length > 0;
    }
    withheldFrom(lesson) {
        const read = this.#whole(lessonKind, lesson);
        const declared = this.#declared(lesson, read);
        return declared === undefined || declared === lesson.declared ? read : { ...read, declared };
    }
    #exam(exam) {
        const read = this.#whole(examKind, exam);
        const declared = this.#declared(paperOf(exam), paperOf(read));
        return declared === undefined || declared === exam.declared ? read : { ...read, declared };
    }
    /** The declared slots of a lesson that still have a place in it as it is read. */
    #declared(lesson, read) {
        if (lesson.declared === undefined)
            return undefined;
        const placed = placesIn(read);
        const before = placesIn(lesson);
        const isThere = ({ kind, id }) => {
            const anchor = slotAnchor(kind, id.value);
            return placed.has(anchor) || !before.has(anchor);
        };
        const declared = lesson.declared.filter((slot) => isThere(slot) && !this.#isForOthers(slot));
        for (const slot of lesson.declared)
            if (!declared.includes(slot))
                this.#note(slot, slot.span);
        return declared.length === lesson.declared.length ? lesson.declared : declared;
    }
    #isForOthers(value) {
        const audience = value.audience;
        return typeof audience === "object" && audience !== null && "value" in audience && audience.value !== this.#audience;
    }
    /** What the audience does not read, with the texts to come in it. */
    #take(value, span) {
        this.#taken.push(span);
        this.#note(value, span);
    }
    #note(value, span) {
        this.#secrets.push(...wordsIn(value, span));
    }
    #value(kind, value) {
        if (value === null || value === undefined)
            return value;
        if (isScalarKind(kind))
            return kind.kind === "text" ? this.#text(value) : value;
        switch (kind.kind) {
            case "list":
                return this.#list(kind.items(), value);
            case "record":
                return this.#record(kind, value);
            case "variants": {
                const record = kind.records[String(value["kind"])];
                return record === undefined ? value : this.#record(record, value);
            }
            case "choice": {
                const form = kind.forms.find((one) => one.kind !== "derived" || one.texts !== null);
                return form === undefined ? value : this.#value(form, value);
            }
            case "derived":
                return kind.texts === null ? value : this.#value(kind.texts, value);
            case "cells":
            case "tokens":
                return value;
        }
    }
    #list(items, values) {
        const read = values.map((value) => this.#value(items, value));
        if (read.every((value, index) => value === values[index]))
            return values;
        return read.filter((value) => value !== gone);
    }
    #record(kind, value) {
        const span = value["span"];
        if (kind.rows["audience"]?.key === "for" && this.#isForOthers(value)) {
            this.#take(value, span);
            return gone;
        }
        const changed = {};
        for (const [name, row] of rowsOf(kind)) {
            const before = value[name];
            if (row.withheld === true && this.#audience !== knowing) {
                this.#note(before, span);
                if (typeof before === "object" && before !== null && "span" in before)
                    this.#taken.push(before.span);
                changed[name] = row.absent(span);
                continue;
            }
            const after = this.#value(row.kind, before);
            if (after === gone && row.isRequired)
                return gone;
            if (after !== before)
                changed[name] = after === gone ? row.absent(span) : after;
        }
        return Object.keys(changed).length === 0 ? value : { ...value, ...changed };
    }
    #text(text) {
        if (this.#isForOthers(text)) {
            this.#take(text, text.span);
            return gone;
        }
        if (!("blocks" in text))
            return this.#audience === knowing ? text : this.#blanks.text(text);
        return withParts(text, { blocks: this.#blocks(text.blocks) });
    }
    #blocks(blocks) {
        const read = blocks.map((block) => this.#block(block));
        if (read.every((block, index) => block === blocks[index]))
            return blocks;
        return read.flatMap((block) => block ?? []);
    }
    #exercise(block) {
        const read = this.#value(exerciseKind, block.exercise);
        return read === gone ? null : read === block.exercise ? block : { ...block, exercise: read };
    }
    /** A block as the audience reads it; `null` for one that it does not. */
    #block(block) {
        if (this.#isForOthers(block)) {
            this.#take(block, block.span);
            return null;
        }
        const own = this.#audience === knowing ? block : this.#blanks.block(block);
        switch (own.type) {
            case "list":
                return withParts(own, { items: sameOr(own.items, (item) => this.#blocks(item)) });
            case "definitions":
                return withParts(own, { entries: sameOr(own.entries, (entry) => withParts(entry, { descriptions: sameOr(entry.descriptions, (one) => this.#blocks(one)) })) });
            case "quote":
            case "callout":
            case "audience":
                return withParts(own, { blocks: this.#blocks(own.blocks) });
            case "exercise":
                return this.#exercise(own);
            case "paragraph":
            case "heading":
            case "table":
            case "code-block":
            case "figure":
            case "figure-group":
            case "rule":
            case "page-break":
            case "slot-place":
                return own;
        }
    }
}
/** Whether all audiences read all of a lesson: so does one that nothing is for and that does not know the answers. */
const isForEverybody = lessonFact("for everybody", (lesson) => !new Withholder("\0").takesFrom(lesson));
/** The anchors of the slots that bodies of a lesson place. */
function placesIn(lesson) {
    const placed = new Set();
    for (const printed of textsOf(lessonKind, lesson, null)) {
        if (!("text" in printed) || !("blocks" in printed.text))
            continue;
        for (const block of blocksWithin(printed.text.blocks))
            if (block.type === "slot-place")
                placed.add(slotAnchor(block.kind, block.id));
    }
    return placed;
}
