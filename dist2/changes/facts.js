import { fillableSlots, keyOf, numberSlots, plainText, rowsOf, course as courseKind, slotAnchor } from "../model/index.js";
import { FactWords, membersOf, wordsIn } from "./words-in.js";
/** Fields of `course.yaml` that say nothing of the course, or whose facts are told elsewhere. */
const silent = new Set(["lang", "changed", "lof", "lot", "index", "hours-chart", "book", "reference-style", "note-column", "fig-cap-location", "labels", "slots", "topic-references", "parts", "meetings"]);
/** What names an item of a list, the best first. */
const namedBy = ["id", "lesson", "reference", "name", "title", "grade", "question", "date", "week", "when", "item", "role", "heading", "break", "topic", "text", "place"];
function leaf(field, value, name = "") {
    return { field, key: "", name, value, facts: [] };
}
/** A group where there is anything in it. */
function group(field, facts, { key = "", name = "" } = {}) {
    return facts.length === 0 ? [] : [{ field, key, name, value: null, facts }];
}
/** Facts of which no two have one key. */
function apart(facts) {
    const seen = new Map();
    return facts.map((fact) => {
        const count = (seen.get(fact.key) ?? 0) + 1;
        seen.set(fact.key, count);
        return count === 1 ? fact : { ...fact, key: `${fact.key}~${count}` };
    });
}
const hyphened = (name) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
/** Makes the facts of a course. */
class FactMaker {
    #course;
    #words;
    #titles;
    /** The part of each lesson that one lists, in teaching order. */
    #parts;
    #numbers;
    constructor(course) {
        this.#course = course;
        this.#words = new FactWords(course.lang.value);
        this.#parts = new Map(course.parts.flatMap((part) => part.lessons.map(({ value }) => [value, part])));
        this.#numbers = new Map([...this.#parts.keys()].map((id, index) => [id, index + 1]));
        this.#titles = new Map(course.references.map((reference) => [reference.id.value, reference.title]));
    }
    facts() {
        const course = membersOf(this.#course);
        const own = rowsOf(courseKind).flatMap(([name, row]) => {
            const field = keyOf(name, row);
            return row.unprinted !== undefined || silent.has(field) ? [] : this.#field(field, course[name]);
        });
        const { parts, lessons, sheets, glossary, exams, textSlots } = this.#course;
        return [
            ...own,
            ...group("meetings", apart(this.#course.meetings.map((one) => this.#meeting(one)))),
            ...group("parts", apart(parts.flatMap((one) => this.#item("part", { ...one, lessons: [] })))),
            ...group("lessons", this.#taught(lessons).flatMap((lesson) => this.#lesson(lesson))),
            ...group("sheets", sheets.flatMap((sheet) => group("sheet", [leaf("wording", wordsIn({ ...sheet, textSlots: [] }))], { key: sheet.id, name: plainText(sheet.title.inlines) }))),
            ...group("exams", apart(exams.filter(({ kind }) => kind === "worksheet").flatMap((exam) => group("exam", [leaf("wording", wordsIn(exam.sections))], { key: exam.id, name: plainText(exam.title.inlines) })))),
            ...group("glossary", apart(glossary.flatMap((entry) => group("term", [leaf("wording", wordsIn(entry.definition))], { key: wordsIn(entry.term), name: wordsIn(entry.term) })))),
            ...group("slots", textSlots.map(({ id, isFilled }) => ({ ...leaf("slot", isFilled ? "filled" : "open", id), key: id }))),
        ];
    }
    /** The lessons of parts in teaching order. */
    #taught(lessons) {
        const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
        return [...this.#parts.keys()].flatMap((id) => byId.get(id) ?? []);
    }
    #field(field, value) {
        const shown = this.#words.value(value);
        if (shown !== null)
            return shown === "" ? [] : [leaf(field, field === "weight" ? `${shown}%` : shown)];
        if (Array.isArray(value))
            return group(field, apart(value.flatMap((item) => this.#item(field, item))));
        return group(field, this.#members(value));
    }
    #members(value) {
        return Object.entries(membersOf(value)).flatMap(([name, below]) => (name === "span" ? [] : this.#field(hyphened(name), below)));
    }
    #item(field, item) {
        const members = membersOf(item);
        const by = namedBy.find((name) => (this.#words.value(members[name]) ?? "") !== "");
        const key = by === undefined ? "" : (this.#words.value(members[by]) ?? "");
        const spoken = ["name", "title", "grade", "question", "text", "item"].map((name) => this.#words.value(members[name]) ?? "").find((words) => words !== "") ?? this.#titles.get(key) ?? key;
        const lesson = by === "lesson" ? this.#course.lessons.find(({ id }) => id === key) : undefined;
        const facts = this.#members(by === "id" || by === "reference" || by === "lesson" ? { ...members, [by]: null } : item);
        return key === "" && facts.length === 0 ? [] : [{ field, key, name: lesson === undefined ? spoken : plainText(lesson.title.inlines), value: null, facts }];
    }
    #meeting(pattern) {
        const { days, when, date, time, weeks, place, kind, group: whom } = pattern;
        const named = this.#words.days(days);
        const facts = [...(named === "" ? [] : [leaf("days", named)]), ...this.#members({ when, date, time, weeks, place, kind, group: whom })];
        const name = facts.find(({ field }) => ["when", "days", "date"].includes(field))?.value ?? "";
        return { field: "meeting", key: [whom?.value, kind].filter((one) => one !== null && one !== undefined).join(" "), name, value: null, facts };
    }
    #lesson(lesson) {
        const { id, title, subtitle, date, hours, objectives, sections, requirements, focus, difficulties, methods, ideology, before, after } = lesson;
        const part = this.#parts.get(id);
        const numbers = numberSlots(lesson);
        const slots = fillableSlots(lesson).map((slot) => {
            const known = numbers.get(slotAnchor(slot.kind, slot.id.value));
            const number = known === undefined ? "" : ` ${known.number}${known.part ?? ""}`;
            return { field: slot.kind, key: slot.id.value, name: `${this.#words.label(slot.kind)}${number}`, value: slot.filling === null ? "open" : "filled", facts: [leaf("caption", wordsIn(slot.caption))] };
        });
        const facts = [
            leaf("title", plainText(title.inlines)),
            ...this.#members({ subtitle, date, hours, objectives, requirements, focus, difficulties, methods, ideology, before, after }),
            ...group("slots", apart([...slots, ...lesson.textSlots.map((slot) => ({ ...leaf("slot", slot.isFilled ? "filled" : "open", slot.id), key: slot.id }))])),
            ...apart(sections.flatMap((section) => this.#section(section))),
        ];
        return group("lesson", [{ ...leaf("part", part === undefined ? "" : plainText(part.title.inlines)) }, ...facts], { key: id, name: this.#words.lesson(this.#numbers.get(id) ?? 0, plainText(title.inlines)) });
    }
    /** The words of a section, and those of each of its topics. */
    #section(section) {
        const { title, ...rest } = section;
        const name = plainText(title.inlines);
        const topics = "topics" in section ? section.topics : [];
        const own = wordsIn({ ...rest, topics: [] });
        return group("section", [
            ...(own === "" ? [] : [leaf("wording", own)]),
            ...apart(topics.flatMap((topic) => {
                const words = wordsIn({ ...topic, title: null, figures: [], tables: [], listings: [] });
                return group("topic", [leaf("wording", words)], { key: plainText(topic.title.inlines), name: plainText(topic.title.inlines) });
            })),
            leaf("heading", name),
        ], { key: name, name });
    }
}
/** Everything that a course says to those who read this edition of it. */
export function factsOf(course) {
    return new FactMaker(course).facts();
}
/** Version of the form in which facts are kept. */
const format = "lectern-facts/1";
/** Facts as a file keeps them. */
export function factsText(facts) {
    return `${JSON.stringify({ format, facts })}\n`;
}
function isFact(value, depth = 0) {
    const { field, key, name, value: said, facts } = membersOf(value);
    return depth < 20 && typeof field === "string" && typeof key === "string" && typeof name === "string" && (said === null || typeof said === "string") && Array.isArray(facts) && facts.every((one) => isFact(one, depth + 1));
}
/** The facts that a file keeps; `null` where it keeps none of this form. */
export function factsIn(text) {
    try {
        const { format: form, facts } = membersOf(JSON.parse(text));
        return form === format && Array.isArray(facts) && facts.every((one) => isFact(one)) ? facts : null;
    }
    catch {
        return null;
    }
}
/** What begins a value that stands for words too long to be kept. */
export const digestMark = "sha256:";
/** The most characters of a value that is kept. */
const longestKept = 300;
/** Facts as they are kept: of long words what tells them from others, which `digest` finds. */
export function shortFacts(facts, digest) {
    return facts.map((fact) => ({
        ...fact,
        value: fact.value === null || fact.value.length <= longestKept ? fact.value : `${digestMark}${digest(fact.value).slice(0, 32)}`,
        facts: shortFacts(fact.facts, digest),
    }));
}
