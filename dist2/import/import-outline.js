import { YAMLSeq } from "yaml";
import { diagnostic, lineTable, positionAt } from "../diagnostics/index.js";
import { bibliographyNode } from "./bibliography.js";
import { cleanText } from "./clean-text.js";
import { courseFile, courseNode } from "./course-file.js";
import { yearOfTerm } from "./dates.js";
import { readFrontMatter } from "./front-matter.js";
import { JoinedOutline, laterFrontMatter } from "./joined-outline.js";
import { languageOf } from "./language.js";
import { lessonFile, titleKey } from "./lesson-file.js";
import { beyondLimits } from "./limits.js";
import { readOutline } from "./outline.js";
import { withPictures } from "./pictures.js";
import { withPlainHeadings } from "./plain-headings.js";
import { ReferenceList, referenceNode } from "./reference-list.js";
import { warningsOf } from "./report.js";
import { scheduleOfFile } from "./schedule-file.js";
import { macrosOf } from "./macros.js";
import { maskSource } from "./source-masks.js";
import { readStructure } from "./structure.js";
import { Texts } from "./texts.js";
import { wordingIn } from "./wording.js";
import { yamlText } from "./yaml-writer.js";
/** Most lessons of one course. */
const mostLessons = 300;
function isSpan(value) {
    return "source" in value && "start" in value && "end" in value;
}
/** Every span of a value, however deep. */
function spansOf(value) {
    if (typeof value !== "object" || value === null)
        return [];
    if (isSpan(value))
        return value.end > value.start ? [value] : [];
    return (value instanceof Map ? [...value.values()] : Object.values(value)).flatMap(spansOf);
}
/** Entries of contents pages that name no section and no topic. */
function strayEntries({ contents, sections }) {
    const titles = new Set(sections.flatMap((section) => [section.title, ...section.topics.map(({ title }) => title)]).flatMap(({ written, text }) => [titleKey(written), titleKey(text.value)]));
    return contents.flatMap(({ entries }) => entries).filter(({ value }) => !titles.has(titleKey(value)));
}
function linesOf({ source, start, end }) {
    const first = positionAt(source, start).line;
    const last = positionAt(source, Math.max(start, end - 1)).line;
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
/** Lines with something on them, and those of them that no value of the course came from and no report tells. */
function linesOfSource({ source, text, frontMatter, notes, targets }, course, told) {
    const lessons = course.parts.flatMap((part) => part.lessons);
    const used = [...[...notes].flatMap(([name, { text: note }]) => (told.notes.has(name) ? [note.span] : [])), ...[...targets].flatMap(([name, { span }]) => (told.targets.has(name) ? [span] : []))];
    const placed = new Set([...spansOf(course), ...used, ...told.leftOut.map(({ span }) => span)].flatMap(linesOf));
    for (const line of lessons.flatMap(strayEntries).flatMap(({ span }) => linesOf(span)))
        placed.delete(line);
    if (frontMatter !== null)
        for (const edge of [Math.max(0, frontMatter.text.span.start - 1), frontMatter.text.span.end + 1])
            placed.add(positionAt(source, Math.min(edge, source.text.length)).line);
    const starts = lineTable(source);
    const written = starts.flatMap((start, index) => {
        const end = starts[index + 1] ?? source.text.length;
        const value = source.text.slice(start, end).trim();
        const at = start + source.text.slice(start, end).search(/\S|$/);
        return value === "" ? [] : [{ line: index + 1, value, span: { source, start: at, end: at + value.length }, masked: text.slice(start, end).trim() }];
    });
    return { all: written.length, unplaced: written.filter(({ line, value }) => !placed.has(line) && /[\p{L}\p{N}]/u.test(value.replace(/^\d{1,9}[.)、]$/, ""))).map(({ value, span }) => ({ value, span })) };
}
function slug(title) {
    const words = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    return /[^\p{ASCII}]/u.test(words) ? "" : words.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 40).replace(/-$/, "");
}
function lessonIds(course) {
    const lessons = course.parts.flatMap((part) => part.lessons);
    return new Map(lessons.map((lesson, index) => {
        const number = String(index + 1).padStart(2, "0");
        const name = slug(lesson.title.text.value);
        return [lesson, name === "" ? `lesson-${number}` : `${number}-${name}`];
    }));
}
function referencesFile(references, bibliography, words) {
    const nodes = [...references.all.map((one) => referenceNode(one, words)), ...bibliography.map(bibliographyNode)];
    if (nodes.length === 0)
        return [];
    const list = new YAMLSeq();
    for (const [index, node] of nodes.entries()) {
        node.spaceBefore = index > 0;
        list.items.push(node);
    }
    return [{ path: "references.yaml", text: yamlText(list) }];
}
/** Whether a course says anything by itself, so that a syllabus can be made of it. */
function saysAnything({ syllabus, title, front }) {
    return (title !== null || front.title !== null || syllabus.facts.has("title")) && (syllabus.facts.size + syllabus.policies.length + syllabus.description.length + syllabus.outcomes.length + syllabus.schedule.length + syllabus.assessments.length + syllabus.people.all.length > 0);
}
/** The titles of an outline, as far as they tell its name where nothing else does. */
function fallbackTitle({ files: [first] }) {
    const path = first?.source.path ?? "";
    return (path.split("/").at(-1) ?? path).replace(/\.\w+$/, "");
}
/** The figures that pictures of an outline name, each alone in a paragraph: `![Bow](bow.png){#fig-bow}`. */
function figuresOf({ text }, outline) {
    const alone = /(?<=^|\n[ \t]*\r?\n) {0,3}!\[[^\n]*\]\((?![a-z][a-z0-9+.-]*:|\/\/)[^()\n]+\)\{#(fig-[A-Za-z0-9][\w-]*)[^{}\n]*\}[ \t]*(?=\r?\n[ \t]*\r?\n|\s*$)/gi;
    return new Set([...text.matchAll(alone)].map(({ index, 1: name }) => outline.prefixAt(index) + (name ?? "")));
}
/**
 * A Markdown outline as the files of a course. Every line of the outline is in a file, or is told as a line without a
 * place. `lang` is the language of the course, or `null` to tell it from the words.
 */
export function importOutline(source, lang = null) {
    return importCourse({ outlines: [{ source, folder: "" }], lang });
}
/** Outlines, and a schedule beside them, as the files of a course. */
export function importCourse(sources) {
    const outline = new JoinedOutline(sources.outlines);
    const { value, diagnostics } = importJoined(outline, sources);
    const placed = diagnostics.map((one) => (one.span === null ? one : { ...one, span: outline.placeOf(one.span) }));
    return { value, diagnostics: [...(value === null ? [] : laterFrontMatter(outline)), ...placed] };
}
function importJoined(outline, { schedule, bibliography = [], lang = null }) {
    const { source } = outline;
    const beyond = beyondLimits(source);
    if (beyond !== null)
        return { value: null, diagnostics: [beyond] };
    const masked = maskSource(outline);
    const leftOut = [...masked.leftOut];
    const cleaning = { targets: masked.targets, outline, figures: figuresOf(masked, outline), used: new Set(), keys: new Set(bibliography.map(({ id }) => id)), leftOut };
    const front = readFrontMatter(masked);
    leftOut.push(...front.leftOut);
    const year = yearOfTerm([...front.facts.filter(({ name }) => name === "term").map(({ value }) => value), front.date?.value ?? "", front.title?.value ?? ""].join(" ")) ?? yearOfTerm(source.text.slice(0, 2_000));
    const meetings = schedule === undefined ? null : scheduleOfFile(schedule, year);
    if (meetings?.value === null)
        return { value: null, diagnostics: meetings.diagnostics };
    const course = readStructure(withPlainHeadings(readOutline(masked, cleaning)), {
        front,
        fallback: { value: fallbackTitle(outline), span: { source, start: source.text.length, end: source.text.length } },
        schedule: meetings?.value ?? [],
    });
    const lessons = course.parts.flatMap((part) => part.lessons.map((lesson) => ({ lesson, part })));
    if (lessons.length === 0 && meetings === null && !saysAnything(course)) {
        const span = { source, start: 0, end: Math.min(1, source.text.length) };
        return { value: null, diagnostics: [diagnostic("import/no-lesson", span, "the outline has no words that could be a lesson", "begin it with `# Title of the lesson`")] };
    }
    if (lessons.length > mostLessons) {
        const span = { source, start: 0, end: Math.min(1, source.text.length) };
        return { value: null, diagnostics: [diagnostic("import/too-long", span, `an outline of ${lessons.length} lessons, more than ${mostLessons}`, "import it in parts, each as a course of its own")] };
    }
    const language = lang ?? front.lang ?? languageOf(source.text);
    const words = wordingIn(language);
    const texts = new Texts(masked.notes, (text, note) => cleanText(text, note.text.span, cleaning));
    const references = new ReferenceList(bibliography.map(({ id }) => id));
    const ids = lessonIds(course);
    const slotIds = new Set();
    const files = lessons.map(({ lesson, part }, index) => ({
        path: `lessons/${ids.get(lesson) ?? ""}.yaml`,
        text: lessonFile(lesson, part, { references, texts, words, number: index + 1, slotIds }),
    }));
    const node = courseNode(course, { ids, lang: language, words, texts, references, macros: macrosOf(source.text), fallback: fallbackTitle(outline) });
    const { all, unplaced } = linesOfSource(masked, course, { leftOut, notes: texts.used, targets: cleaning.used });
    const first = { path: "course.yaml", text: courseFile(node, { unplaced, leftOut, words, outline }) };
    const whole = withPictures([first, ...files, ...referencesFile(references, bibliography, words)]);
    return { value: { ...whole, unplaced, lines: all }, diagnostics: warningsOf(unplaced, leftOut, references, outline) };
}
