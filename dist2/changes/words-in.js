import { weekdayName, wordsOf } from "../language/index.js";
/** What no student reads of a text, and what is no text. */
const unread = new Set(["span", "segments", "answer", "solution", "owner", "audience", "tags", "pick", "tolerance", "anchor", "file", "filling", "trouble", "requested", "made", "revised"]);
/** The members of a value of the model; none where it is no object. */
export function membersOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
/** Things whose order or pairing is what an exercise asks for: in an order that says nothing of it. */
function inNoOrder(things) {
    const parts = (Array.isArray(things) ? things : []).flatMap((one) => {
        const { left, right } = membersOf(one);
        return left === undefined ? [one] : [left, right];
    });
    return parts.map((one) => wordsIn(one)).sort().join(" ");
}
function collect(value, pieces) {
    if (typeof value !== "object" || value === null)
        return;
    if (Array.isArray(value)) {
        for (const item of value)
            collect(item, pieces);
        return;
    }
    const members = value;
    if (typeof members["text"] === "string" && "segments" in members)
        pieces.push(members["text"]);
    else if (typeof members["value"] === "number")
        pieces.push(` ${members["value"]} `);
    else if (typeof members["key"] === "string" && "locator" in members)
        pieces.push(`@${members["key"]}`);
    else {
        // Of an exercise only instructors read how it is marked; everybody reads the rubric of an assessment.
        const isExercise = "asks" in members && "choices" in members;
        for (const name of Object.keys(members)) {
            if (unread.has(name) || (isExercise && name === "rubric"))
                continue;
            if (isExercise && (name === "pairs" || name === "items"))
                pieces.push(inNoOrder(members[name]));
            else
                collect(members[name], pieces);
        }
        if ("inlines" in members || "blocks" in members)
            pieces.push(" ");
    }
}
/** The words of anything of the model that students read, in order, on one line. */
export function wordsIn(value) {
    const pieces = [];
    collect(value, pieces);
    return pieces.join("").replace(/\s+/g, " ").trim();
}
function isDate(value) {
    const { year, month, day } = membersOf(value);
    return typeof year === "number" && typeof month === "number" && typeof day === "number";
}
/** How a course prints facts. */
export class FactWords {
    #words;
    #lang;
    /** What fields are called. */
    #labels;
    constructor(lang) {
        this.#words = wordsOf(lang);
        this.#lang = lang;
        const { syllabus, labels, download: { wording, lessons, sheets, glossary } } = this.#words;
        const own = { lessons, sheets, glossary, wording, name: wording, title: wording, text: wording, heading: wording, caption: wording, definition: wording, subtitle: wording, hours: syllabus["class-hours"], parts: syllabus.structure };
        this.#labels = { ...labels, ...syllabus, ...own };
    }
    /** What a field is called; its own name where nobody has a word for it. */
    label(field) {
        const found = this.#labels[field];
        return typeof found === "string" ? found : field.replaceAll("-", " ");
    }
    lesson(number, title) {
        return `${this.#words.download.number(number)}${this.#words.colon}${title}`;
    }
    /** A value on one line as it is printed; empty where there is nothing to print; `null` where it is no value but a group. */
    value(value) {
        if (value === null || value === undefined)
            return "";
        if (typeof value === "boolean")
            return value ? this.#words.syllabus.yes : "";
        if (typeof value === "string" || typeof value === "number")
            return String(value);
        if (Array.isArray(value))
            return this.#list(value);
        return isDate(value) ? this.#words.date(value) : this.#ofRecord(membersOf(value));
    }
    /** A value that is written as one thing and kept as several. */
    #ofRecord(members) {
        if ("words" in members && "rule" in members)
            return this.#when(members);
        if ("byKind" in members)
            return this.#hours(members);
        if ("inlines" in members || "blocks" in members)
            return wordsIn(members);
        const { from, to, parity } = members;
        if (parity === "all" || parity === "odd" || parity === "even")
            return this.#words.weeks(from === to ? String(from) : `${String(from)}–${String(to)}`, parity);
        if (typeof from === "number" && typeof to === "number")
            return this.#words.time(from, to);
        return "value" in members && "span" in members ? this.value(members["value"]) : null;
    }
    /** Days of the week, by their numbers. */
    days(value) {
        const numbers = Array.isArray(value) ? value.map((day) => Number(membersOf(day)["value"])) : [];
        return numbers.map((day) => weekdayName(this.#lang, day)).join(this.#words.download.separator);
    }
    #list(items) {
        const values = items.map((item) => this.value(item));
        return values.includes(null) ? null : values.join(this.#words.download.separator);
    }
    #when({ date, until, words }) {
        const said = words === null || words === undefined ? "" : wordsIn(words);
        if (!isDate(date))
            return said;
        return isDate(until) ? this.#words.days(date, until) : `${this.#words.date(date)}${said === "" ? "" : `${this.#words.download.separator}${said}`}`;
    }
    #hours({ value, byKind }) {
        const kinds = Array.isArray(byKind) ? byKind.map((one) => `${String(membersOf(membersOf(one)["hours"])["value"])} ${this.#kind(String(membersOf(one)["kind"]))}`) : [];
        return kinds.length === 0 ? String(value) : `${String(value)}${this.#words.aside.before}${kinds.join(this.#words.download.separator)}${this.#words.aside.behind}`;
    }
    #kind(name) {
        const { hourKinds } = this.#words;
        return hourKinds[name] ?? name;
    }
}
