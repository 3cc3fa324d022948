import { judgedConditions, describePdf } from "../conformance/index.js";
import { packageVersion, sha256 } from "../build/index.js";
import { pageSizes } from "../geometry/index.js";
import { wordsOf } from "../language/index.js";
import { lessonsOfSheet, plainText } from "../model/index.js";
/** Half a millimetre: sizes in whole points are A4 as well. */
const tolerance = 1.5;
/** What a page of a size in points is called, whichever way it is turned; `null` where it has no name. */
function paperName(width, height) {
    const [short, long] = [Math.min(width, height), Math.max(width, height)];
    const found = Object.entries(pageSizes).find(([, size]) => Math.abs(size.width - short) < tolerance && Math.abs(size.height - long) < tolerance);
    return found === undefined ? null : found[0].replace(/(^|-)[a-z]+/g, (word) => (word.startsWith("jis") ? "JIS" : word.replace(/[a-z]/, (letter) => letter.toUpperCase()).replace("-", " ")));
}
/** The figures of a PDF. Throws `UnreadablePdf` where it is none. */
export function figuresOf(bytes, description = describePdf(bytes)) {
    const { title, lang, pages, size, claims, fonts } = description;
    const [width, height] = [size?.width ?? 0, size?.height ?? 0].map((length) => Math.round(length * 100) / 100);
    return {
        title: title ?? "", language: lang ?? "", paper: { name: paperName(width, height), width, height }, pages, bytes: bytes.length,
        sha256: sha256(bytes), conformsTo: claims, fonts,
    };
}
/** What a document is called among those of its course. */
function nameOf({ course, subject }) {
    const { download } = wordsOf(course.lang.value);
    switch (subject.kind) {
        case "handout":
        case "plan":
            return plainText(subject.lesson.title.inlines);
        case "reference-sheet":
            return plainText(subject.sheet.title.inlines);
        case "exam":
            return plainText(subject.exam.title.inlines);
        case "syllabus":
        case "glossary":
        case "book":
        case "changes":
            return download[subject.kind];
    }
}
function idOf({ course, subject }) {
    return subject.kind === "handout" || subject.kind === "plan" ? subject.lesson.id : subject.kind === "reference-sheet" ? subject.sheet.id : subject.kind === "exam" ? subject.exam.id : course.id;
}
function lessonsOf({ subject }) {
    if (subject.kind === "handout" || subject.kind === "plan")
        return [subject.lesson.id];
    return subject.kind === "reference-sheet" ? lessonsOfSheet(subject.sheet) : [];
}
/** The entry of a document in the manifest of a release, before anybody knows since when it has these bytes. */
export function packedDocument(made, day, version) {
    const { file, kind, audience, source, bytes, description, isJudged, warnings } = made;
    const { title, language, paper, pages, bytes: size, sha256: hash, conformsTo, fonts } = figuresOf(bytes, description);
    const slots = made.slots(day);
    const overdue = slots.filter(({ state }) => state === "overdue").length;
    return {
        file, kind, id: idOf(made), title, name: made.form === "" ? nameOf(made) : `${nameOf(made)} (${made.form})`, language, audience, paper, pages, bytes: size, sha256: hash, source, lessons: lessonsOf(made),
        conformsTo, judged: isJudged ? { by: `lectern ${packageVersion()}`, conditions: judgedConditions } : null, fonts,
        slots, open: overdue + slots.filter(({ state }) => state === "open").length, overdue, warnings, since: { version, day },
    };
}
