import { readFileSync } from "node:fs";
import path from "node:path";
import { describePdf } from "../conformance/index.js";
import { documentKinds } from "../documents/index.js";
import { fillableSlots, numberSlots, openState, paperOf, slotAnchor, slotState } from "../model/index.js";
import { factsOf, factsText, shortFacts } from "../changes/index.js";
import { courseCalendarFile } from "../calendar/index.js";
import { hexOf } from "./chart-look.js";
import { creationDate } from "./creation-date.js";
import { fontVersion } from "./font-description.js";
import { portableName } from "./portable-name.js";
import { sha256 } from "./sha256.js";
/** Where the document of a job comes from and goes to. */
export function placeOf({ document: { courseId }, output }) {
    return { courseId, file: path.basename(output) };
}
function textSlots(slots, today) {
    return slots.map(({ id, isFilled, due }) => ({ kind: "text", id, number: null, state: isFilled ? "filled" : openState(due, today) }));
}
function lessonSlots(lesson, today) {
    const numbers = numberSlots(lesson);
    const slots = fillableSlots(lesson).map((slot) => {
        const known = numbers.get(slotAnchor(slot.kind, slot.id.value));
        return { kind: slot.kind, id: slot.id.value, number: known === undefined ? null : `${known.number}${known.part ?? ""}`, state: slotState(slot, today) };
    });
    return [...slots, ...textSlots(lesson.textSlots, today)];
}
function slotsOf(course, subject, today) {
    switch (subject.kind) {
        case "handout":
        case "plan":
            return lessonSlots(subject.lesson, today);
        case "reference-sheet":
            return textSlots(subject.sheet.textSlots, today);
        case "syllabus":
            return [...textSlots(course.textSlots, today), ...course.openLessons.map(({ value }) => ({ kind: "lesson", id: value, number: null, state: "open" }))];
        case "book":
            return course.lessons.filter(({ id }) => documentKinds.handout.isWanted(course, id)).flatMap((lesson) => lessonSlots(lesson, today));
        case "exam":
            return lessonSlots(paperOf(subject.exam), today);
        case "glossary":
        case "changes":
            return [];
    }
}
const packages = new Map();
/** Name and version of the package that a file lies in; `null` where it lies in none. */
function packageOf(folder) {
    const known = packages.get(folder);
    if (known !== undefined)
        return known;
    let found = null;
    try {
        const { name, version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
        found = typeof name === "string" && typeof version === "string" ? `${name}@${version}` : null;
    }
    catch {
        found = path.dirname(folder) === folder ? null : packageOf(path.dirname(folder));
    }
    packages.set(folder, found);
    return found;
}
/** What a family is called in the PostScript names of its faces: without blanks, before the hyphen. */
function isOf(name, { family }) {
    const [own = ""] = name.split("-");
    return own.toLowerCase() === family.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
/** Name of the file that keeps what a release says, for the next one to be compared with. */
export const factsName = "facts.json";
/** What goes with the syllabus of students: the calendar of the course, and what it says. */
function besideOf({ document: { kind, audience, content, courseId } }, epoch) {
    if (kind !== "syllabus" || audience !== "student" || content === null)
        return [];
    const calendar = courseCalendarFile(content.course, creationDate(content, epoch));
    const facts = factsText(shortFacts(factsOf(content.course), sha256));
    return [
        ...(calendar === null ? [] : [{ file: portableName(courseId, ".ics"), kind: "calendar", bytes: new TextEncoder().encode(calendar) }]),
        { file: factsName, kind: "facts", bytes: new TextEncoder().encode(facts) },
    ];
}
/** What is known of a document that was made, with its bytes. */
export function madeDocument({ job, pages, description, diagnostics }, bytes, { verify, epoch }) {
    const { document: { content, kind, audience, source, fonts }, variant } = job;
    if (content === null)
        throw new Error("a document was written of nothing");
    const { course, subject } = content;
    const claims = variant.pdfStandard ?? course.pdfStandard;
    return {
        ...placeOf(job), kind, audience, source, course, subject, bytes, pages, form: variant.suffix.slice(1).replaceAll("-", " "), description: description ?? describePdf(bytes),
        warnings: diagnostics.filter(({ severity }) => severity === "warning").length,
        isJudged: verify && claims !== "none" && variant.form.imposition === "none",
        beside: besideOf(job, epoch),
        slots: (today) => slotsOf(course, subject, today),
        font: (name) => {
            const file = fonts.files.find((one) => isOf(name, one));
            if (file === undefined)
                return null;
            const version = file.isForeign === true ? fontVersion(file.bytes) : packageOf(path.dirname(file.path));
            return { family: file.family, version: version ?? "unknown" };
        },
    };
}
/** The accent that a course sets, as `#1d3f66`; `null` where it sets none. */
export function accentOf({ theme }) {
    const token = theme.find(({ name }) => name.value === "accent");
    return token === undefined ? null : hexOf(token.value.value);
}
