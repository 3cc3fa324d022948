import { positionAt } from "../diagnostics/index.js";
import { hoursValue } from "./hours.js";
import { flowMapping, mapping, yamlText } from "./yaml-writer.js";
/** The first wording of each label. */
function labelsOf(lessons) {
    const words = new Map();
    const found = lessons.flatMap((lesson) => [
        ...lesson.labels,
        ...lesson.sections.flatMap(({ topics }) => topics.flatMap((topic) => topic.fields.labels)),
    ]);
    for (const { field, text } of found)
        if (!words.has(field))
            words.set(field, text.value.replace(/[*_:：]+/g, "").trim());
    return words;
}
function personNode(person, texts) {
    const rest = [
        ["phone", person.phone === null ? null : texts.line(person.phone)],
        ["email", person.email],
        ["affiliation", person.affiliation === null ? null : texts.line(person.affiliation)],
        ["office", person.office === null ? null : texts.line(person.office)],
        ["office-hours", person.officeHours === null ? null : texts.line(person.officeHours)],
    ];
    return rest.every(([, value]) => value === null) ? texts.line(person.name) : mapping([["name", texts.line(person.name)], ...rest]);
}
/** Facts that `course.yaml` has no field for, or whose values its fields refuse, as lines of the contact. */
class CourseFacts {
    lines = [];
    #facts;
    #texts;
    constructor(facts, texts) {
        this.#facts = facts;
        this.#texts = texts;
    }
    text(name) {
        const value = this.#facts.get(name)?.value;
        return value === undefined ? null : this.#texts.line(value);
    }
    plain(name) {
        const value = this.#facts.get(name)?.value;
        return value === undefined ? null : this.#texts.plain(value);
    }
    /** The value that a reader makes of a fact; a fact it makes nothing of becomes a line. */
    read(name, reader) {
        const fact = this.#facts.get(name);
        if (fact === undefined)
            return null;
        const value = reader(fact.value);
        if (value === null)
            this.line(fact);
        return value;
    }
    line({ label, value }) {
        this.lines.push(`- ${label}: ${value.replaceAll("\\\n", " ")}`);
    }
    lineOf(name) {
        const fact = this.#facts.get(name);
        if (fact !== undefined)
            this.line(fact);
    }
}
function creditsOf(value) {
    const found = /^\D{0,4}?(\d{1,3}(?:\.\d{1,2})?)\s*(?:学分|credits?|units?|credit hours?|ects|cr\.?|points|hours)?\.?$/i.exec(value.replace(/[*_]/g, "").trim())?.[1];
    const credits = Number(found);
    return found === undefined || credits <= 0 || credits > 1000 ? null : credits;
}
/** An address on the net in which nothing else stands: `<https://a.example>`, `[a](https://a.example)`; a fact that says more stays words. */
function addressOf(value) {
    const plain = value.trim().replace(/^\*\*|\*\*$/g, "");
    const found = /^<?(https?:\/\/[^\s<>()]+)>?$/.exec(plain)?.[1] ?? /^\[([^[\]]*)\]\((https?:\/\/[^\s()]+)\)$/.exec(plain)?.[2];
    return found !== undefined && /^https?:\/\/[^\s/?#]+\.[^\s]+$/.test(found) ? found.replaceAll("\\", "") : null;
}
function hoursNode(value) {
    const found = hoursValue(value);
    if (found === null || found.total > 1000)
        return null;
    return found.kinds === null ? found.total : flowMapping(Object.entries(found.kinds).map(([kind, hours]) => [kind, hours]));
}
/** The class hours of the course, unless its parts and lessons need more: `build` would refuse that. */
function hoursEntry(course, facts, words) {
    const own = course.title?.hours ?? null;
    const stated = facts.read("hours", hoursNode);
    const node = own ?? stated;
    const fact = course.syllabus.facts.get("hours");
    const total = own ?? (fact === undefined ? null : (hoursValue(fact.value)?.total ?? null));
    if (total !== null && total < hoursOfParts(course)) {
        if (fact !== undefined)
            facts.line(fact);
        return ["hours", null, words.heading(String(total))];
    }
    return ["hours", node];
}
/** Hours of a lesson as its file will say them. */
function lessonHours({ title, given }) {
    return title.hours ?? Number(given.find(({ name }) => name === "hours")?.value ?? 0);
}
function hoursOfParts({ parts }) {
    return parts.reduce((sum, { title, lessons }) => sum + Math.max(title?.hours ?? 0, lessons.reduce((one, lesson) => one + lessonHours(lesson), 0)), 0);
}
function partNodes(course, { ids, words, texts }) {
    return course.parts.map((part) => {
        const taught = part.lessons.reduce((sum, lesson) => sum + lessonHours(lesson), 0);
        const hours = part.title?.hours ?? null;
        const isShort = hours !== null && hours < taught;
        return mapping([
            ["title", part.title === null ? words.part : texts.line(part.title.text.value), isShort ? words.heading(part.title?.written ?? "") : null],
            ["hours", isShort ? null : hours],
            ["lessons", part.lessons.map((lesson) => ids.get(lesson) ?? "")],
        ]);
    });
}
function syllabusEntries(course, { texts, references, words }) {
    const { syllabus } = course;
    const leads = (of) => {
        const found = syllabus.leadIns.filter((one) => one.of === of).flatMap((one) => one.texts).map(({ value }) => value).filter((value) => value !== "");
        return found.length === 0 ? null : found.map((text) => words.leadIn(text)).join("\n");
    };
    const listed = (items) => [...new Set(items.flatMap((text) => references.listed(text)?.id ?? []))];
    const required = listed(syllabus.materials.required);
    const recommended = listed(syllabus.materials.recommended).filter((id) => !required.includes(id));
    return [
        ["outcomes", syllabus.outcomes.map(({ text, kind }, index) => mapping([["id", `o${index + 1}`], ["text", texts.line(text)], ["kind", kind]])), leads("outcomes")],
        ["materials", required.length + recommended.length === 0 ? null : mapping([["required", required], ["recommended", recommended]]), leads("materials")],
        [
            "assessments",
            syllabus.assessments.map(({ name, weight, description }) => mapping([["name", texts.line(name.value)], ["weight", weight], ["description", description === "" ? null : texts.line(description)]])),
            leads("assessments"),
        ],
        ["grading-scale", syllabus.scale.map(({ grade, from, meaning }) => mapping([["grade", texts.line(grade)], ["from", from], ["meaning", meaning === "" ? null : texts.line(meaning)]])), leads("grading-scale")],
        ["policies", syllabus.policies.map(({ title, body }) => mapping([["title", texts.line(title.value)], ["text", texts.body(body.markdown) ?? ""]]))],
        [
            "schedule",
            syllabus.schedule.map(({ week, date, topic, reading, due }) => mapping([
                ["week", week === null ? null : texts.plain(week)],
                ["date", date],
                ["topic", texts.line(topic)],
                ["reading", reading === null ? null : texts.line(reading)],
                ["due", due === null ? null : texts.line(due)],
            ])),
            leads("schedule"),
        ],
    ];
}
/** The title of the course, and what the outline calls it where that is more. */
function titleEntry(course, facts, { words, texts, fallback }) {
    const heading = course.title?.text.value ?? null;
    const named = course.syllabus.facts.get("title")?.value ?? null;
    const given = course.front.title?.value ?? null;
    const first = course.parts.flatMap(({ lessons }) => lessons)[0]?.title.text.value ?? null;
    const title = named ?? given ?? heading ?? first ?? fallback;
    const others = [...new Set([given, heading])].filter((one) => one !== null && one !== title);
    const comment = named === null && given === null && heading === null ? words.noCourse : others.length === 0 ? null : others.map((one) => words.heading(one)).join("\n");
    return ["title", texts.line(title), comment];
}
/** The node of `course.yaml`. */
export function courseNode(course, writing) {
    const { syllabus, parts } = course;
    const { texts, lang } = writing;
    const facts = new CourseFacts(syllabus.facts, texts);
    const lessons = parts.flatMap((part) => part.lessons);
    const named = syllabus.people.all.filter(({ assists }) => !assists);
    const others = lessons.flatMap(({ given }) => given).filter(({ name }) => name === "instructor").flatMap(({ value }) => value.split(/[、,，;；]\s*/));
    const instructors = [...named.map((person) => personNode(person, texts)), ...new Set(others.filter((name) => name !== "" && !named.some((one) => one.name === name)))];
    const title = titleEntry(course, facts, writing);
    const hours = hoursEntry(course, facts, writing.words);
    const credits = facts.read("credits", creditsOf);
    // A place that was named before its time belongs to the first meeting that has none.
    const placeless = syllabus.meetings.find(({ place }) => place === null);
    const firstPlace = placeless === undefined ? null : facts.text("place");
    const [website, repository] = [facts.read("website", addressOf), facts.read("repository", addressOf)];
    facts.lineOf("phone");
    const contact = texts.body([facts.lines.join("\n"), ...syllabus.contact.map(({ markdown }) => markdown)].filter((text) => text !== "").join("\n\n"));
    const labels = labelsOf(lessons);
    return mapping([
        title,
        ["english-title", facts.text("english-title")],
        ["subtitle", facts.text("subtitle") ?? (course.front.subtitle === null ? null : texts.line(course.front.subtitle.value))],
        ["code", facts.plain("code")],
        ["section", facts.plain("section")],
        ["crn", facts.plain("crn")],
        ["lang", lang],
        ["term", facts.text("term")],
        ["category", facts.text("category")],
        ["credits", credits],
        hours,
        ["workload", facts.text("workload")],
        ["department", facts.text("department")],
        ["mode", facts.text("mode")],
        ["location", firstPlace === null ? facts.text("place") : null],
        ["website", website],
        ["repository", repository],
        ["platform", facts.text("platform")],
        ["forum", facts.text("forum")],
        ["prerequisites", facts.text("prerequisites")],
        ["co-requisites", facts.text("co-requisites")],
        ["following", facts.text("following")],
        ["audience", facts.text("audience")],
        ["majors", facts.text("majors")],
        ["fees", facts.text("fees")],
        ["instructors", instructors],
        ["assistants", syllabus.people.all.filter(({ assists }) => assists).map((person) => personNode(person, texts))],
        ["description", texts.body(syllabus.description.map(({ markdown }) => markdown).join("\n\n"))],
        ["meetings", syllabus.meetings.map((one) => mapping([["when", texts.line(one.when.value)], ["place", one === placeless ? firstPlace : one.place === null ? null : texts.line(one.place.value)]]))],
        ["contact", contact],
        ...syllabusEntries(course, writing),
        ["licence", facts.text("licence")],
        ["version", facts.text("version")],
        ["macros", writing.macros.length === 0 ? null : mapping([...writing.macros]), writing.words.macros],
        ["labels", labels.size === 0 ? null : mapping([...labels])],
        ["parts", partNodes(course, writing)],
    ]);
}
/** The text of `course.yaml`; what found no place and what was left out stand in comments at its end. */
export function courseFile(node, { unplaced, leftOut, words, outline }) {
    const line = (span) => {
        const { source, start } = outline.placeOf(span);
        return `${outline.files.length > 1 ? `${source.path}:` : ""}${positionAt(source, start).line}`;
    };
    const lines = unplaced.map(({ value, span }) => `${line(span)}: ${value}`);
    const told = leftOut.filter(({ name, what }) => name !== "" && what !== "div" && what !== "citation" && what !== "inline-code");
    const left = [...new Set([...told].sort((a, b) => a.span.start - b.span.start).map(({ name, span }) => `${line(span)}: ${name.replace(/\s+/g, " ")}`))];
    const after = [...(lines.length === 0 ? [] : [words.withoutPlace, ...lines]), ...(left.length === 0 ? [] : [words.leftOut, ...left])].join("\n");
    return yamlText(node, { after });
}
