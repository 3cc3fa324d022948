import { serialize } from "node:v8";
import { wholeSourceOf } from "../content/index.js";
import { programDigest } from "../replay/index.js";
import { metadataOf } from "../render.js";
import { fontsDigest } from "./fingerprint.js";
import { hasOnlyPlain } from "./plain-value.js";
import { sha256 } from "./sha256.js";
/** What of a course other documents are made of, which a document seldom looks at. */
const others = ["lessons", "sheets", "exams"];
const watched = new WeakMap();
function watchedCourse(course) {
    const known = watched.get(course);
    if (known !== undefined)
        return known;
    const copy = { ...course };
    const made = { course: copy, looks: 0 };
    for (const name of others)
        Object.defineProperty(copy, name, { enumerable: true, get: () => {
                made.looks += 1;
                return course[name];
            } });
    watched.set(course, made);
    return made;
}
/** `null` where not all of a value can be told. */
function toldOf(value) {
    const sources = new Map();
    return hasOnlyPlain(value, sources) ? { bytes: sha256(serialize(value)), sources } : null;
}
const toldCourses = new WeakMap();
/** All of a course but what other documents are made of. */
function toldCourse(course) {
    const known = toldCourses.get(course);
    if (known !== undefined)
        return known;
    const own = Object.fromEntries(Object.entries(course).filter(([name]) => !others.some((other) => other === name)));
    const told = toldOf(own);
    toldCourses.set(course, told);
    return told;
}
const toldTemplates = new WeakMap();
function toldTemplate(template) {
    const known = toldTemplates.get(template);
    if (known !== undefined)
        return known;
    const told = toldOf([template.files, template.sheets]);
    toldTemplates.set(template, told);
    return told;
}
/** What a document prints; of a lesson that is as it was read its text says all. */
function toldSubject(subject) {
    const source = subject.kind === "handout" ? wholeSourceOf(subject.lesson) : null;
    if (source === null)
        return toldOf(subject);
    return { bytes: sha256(JSON.stringify(["as read", source.path, source.text])), sources: new Map([[source.path, source]]) };
}
/**
 * What a document is made of before it is printed: a hash of everything that its markup could come from, as long as nobody looks
 * at other lessons, sheets and examinations while it is printed. So a document of which nothing has changed need not be printed
 * to know that.
 */
export class PrintingKey {
    value;
    /** Everything that its words could stand in, by the paths that people see. */
    sources;
    /** The document as it is to be printed, so that looks at others are seen. */
    input;
    #watched;
    #looksBefore;
    constructor(value, sources, input) {
        this.value = value;
        this.sources = sources;
        this.#watched = watchedCourse(input.course);
        this.#looksBefore = this.#watched.looks;
        this.input = { ...input, course: this.#watched.course };
    }
    /** That of a document whose file must not hold some words; `null` where not all that it is made of can be told. */
    static of(input, secrets) {
        const { course, subject, template, fonts, images, handouts = new Map(), limits, verify, pdfStandard, isLarge, isDraft } = input;
        const told = [toldCourse(course), toldSubject(subject), toldTemplate(template)].filter((one) => one !== null);
        if (told.length < 3)
            return null;
        const bytes = told.map((one) => one.bytes);
        const parts = [programDigest(), fontsDigest(fonts), bytes, [...handouts], [...images.keys()], metadataOf(input), { limits, verify, pdfStandard, isLarge, isDraft, secrets }];
        return new PrintingKey(sha256(JSON.stringify(parts)), new Map(told.flatMap(({ sources }) => [...sources])), input);
    }
    /** Whether nobody has looked at others since the key was made, so that it says all that the document was made of. */
    get saysAll() {
        return this.#watched.looks === this.#looksBefore;
    }
}
