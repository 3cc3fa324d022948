import { parse } from "yaml";
import { factOf } from "./course-words.js";
import { languageNamed } from "./language.js";
const names = new Map([
    ["author", "instructor"], ["authors", "instructor"], ["instructor", "instructor"], ["instructors", "instructor"], ["professor", "instructor"], ["teacher", "instructor"],
    ["institute", "department"], ["institution", "department"], ["affiliation", "affiliation"], ["department", "department"], ["email", "email"], ["office", "office"], ["officehours", "office-hours"], ["office_hours", "office-hours"], ["office-hours", "office-hours"],
    ["code", "code"], ["course_code", "code"], ["course-code", "code"], ["course-number", "code"], ["number", "code"], ["credits", "credits"], ["term", "term"], ["semester", "term"], ["phone", "phone"],
    ["web", "website"], ["website", "website"], ["classroom", "place"], ["room", "place"], ["location", "place"], ["time", "when"], ["classhours", "when"], ["prerequisites", "prerequisites"], ["license", "licence"], ["licence", "licence"], ["version", "version"], ["hours", "hours"],
    ["course_name", "title"], ["course-name", "title"], ["coursename", "title"], ["course_title", "title"], ["course-title", "title"], ["course_instructor", "instructor"], ["course_teacher", "instructor"], ["lecturer", "instructor"],
    ["course_credits", "credits"], ["total_hours", "hours"], ["course_total_hours", "hours"], ["class_hours", "hours"], ["prerequisite", "prerequisites"], ["pre-requisites", "prerequisites"], ["course_type", "category"],
    ["target_program", "audience"], ["audience", "audience"], ["school", "department"], ["college", "department"], ["meeting_time", "when"], ["meeting_place", "place"],
]);
/** The top-level entries with the lines that each of them takes. */
function entriesOf(text, language) {
    const entries = [];
    let offset = text.span.start;
    const pattern = language === "yaml" ? /^(["']?)([\p{L}_][\p{L}\p{N}_. /-]*)\1\s*:(?:\s|$)/u : /^\s*(["']?)([\w.-]+)\1\s*=/;
    for (const line of text.value.split(/(?<=\n)/)) {
        const key = pattern.exec(line)?.[2];
        const end = offset + line.trimEnd().length;
        if (key !== undefined)
            entries.push({ key, lines: [line], start: offset, end });
        else if (entries.length > 0 && line.trim() !== "") {
            const last = entries.at(-1);
            last?.lines.push(line);
            if (last !== undefined)
                last.end = end;
        }
        offset += line.length;
    }
    return entries.map(({ key, lines, start, end }) => ({ key: key.trim().toLowerCase(), value: valueOf(lines.join(""), language), span: { source: text.span.source, start, end } }));
}
function valueOf(lines, language) {
    try {
        if (language === "yaml")
            return Object.values(parse(lines, { logLevel: "silent", uniqueKeys: false }))[0];
        // Strings, numbers and lists of them are all that front matter holds; they are the same in YAML.
        return parse(lines.slice(lines.indexOf("=") + 1).replace(/"""/g, '"').trim(), { logLevel: "silent" });
    }
    catch {
        return null;
    }
}
/** The first line of an entry, which tells what it is, and whether there is more. */
function nameOf({ source, start, end }) {
    const [first = "", ...more] = source.text.slice(start, end).split(/\r\n|\n|\r/);
    return `${/^.{0,160}/su.exec(first.trim())?.[0] ?? ""}${more.length > 0 ? " …" : ""}`;
}
/** A value in words, or `null` for what holds more. */
function wordsOf(value) {
    if (typeof value === "string")
        return value.replace(/\s+/g, " ").trim() || null;
    if (typeof value === "number")
        return String(value);
    if (value instanceof Date)
        return value.toISOString().slice(0, 10);
    if (Array.isArray(value)) {
        const words = value.map(wordsOf);
        return words.length > 0 && words.every((one) => one !== null) ? words.join("; ") : null;
    }
    if (typeof value === "object" && value !== null && "name" in value) {
        const rest = Object.keys(value).filter((key) => !["name", "email"].includes(key));
        const name = wordsOf(value.name);
        const email = "email" in value ? wordsOf(value.email) : null;
        return rest.length > 0 || name === null ? null : email === null ? name : `${name} (${email})`;
    }
    return null;
}
const ownKeys = new Set(["title", "subtitle", "lang", "language", "description", "abstract", "summary", "date"]);
/** Sorts the entries of a front matter. */
class FrontMatterReader {
    facts = [];
    leftOut = [];
    found = new Map();
    bibliography = [];
    read({ key, value, span }) {
        const words = wordsOf(value);
        const name = names.get(key) ?? (/\p{Script=Han}/u.test(key) ? factOf(key) : null);
        if (key === "bibliography")
            this.bibliography.push(...(words ?? "").split("; ").filter((one) => one !== ""));
        const isOwn = words !== null && words !== "today" && !/^`r|^\{\{/.test(words) && (ownKeys.has(key) || name === "title");
        if (isOwn && this.#isTaken(key, words))
            this.found.set(name === "title" ? "title" : key, { value: words, span });
        else if (words !== null && name !== null && words.length <= 300)
            this.facts.push({ name, label: key, value: words, text: { value: words, span } });
        else
            this.leftOut.push({ what: "front-matter", name: nameOf(span), span });
    }
    /** A language counts where it is known, of several descriptions one is used. */
    #isTaken(key, words) {
        if (key === "lang" || key === "language")
            return languageNamed(words) !== null;
        return !["description", "abstract", "summary"].includes(key) || this.description === null;
    }
    get description() {
        return this.found.get("description") ?? this.found.get("abstract") ?? this.found.get("summary") ?? null;
    }
}
/** The front matter as facts of the course; keys for site generators are left out and told. */
export function readFrontMatter({ frontMatter }) {
    const reader = new FrontMatterReader();
    if (frontMatter !== null)
        for (const entry of entriesOf(frontMatter.text, frontMatter.language))
            reader.read(entry);
    const { found, facts, bibliography, leftOut, description } = reader;
    const language = found.get("lang") ?? found.get("language") ?? null;
    return {
        title: found.get("title") ?? null,
        subtitle: found.get("subtitle") ?? null,
        lang: language && languageNamed(language.value),
        language,
        facts,
        description,
        date: found.get("date") ?? null,
        bibliography,
        leftOut,
    };
}
