import path from "node:path";
import { filesNamedIn, keysCitedInTables, readCourse } from "../content/index.js";
import { diagnostic } from "../diagnostics/index.js";
import { BuildBudget } from "./build-budget.js";
import { LazyImages } from "./lazy-images.js";
import { filesOf, readSource, statsOf } from "./read-source.js";
import { referenceFiles } from "./reference-files.js";
import { fillFromFolder } from "./slot-files.js";
import { withCourse, withStandIns } from "./stand-ins.js";
const noImages = new LazyImages([], { shown: (name) => name, read: () => ({ value: null, diagnostics: [] }), digest: () => null });
function readOptional(root, file, texts) {
    return statsOf(file) !== null ? readKnown(root, file, texts) : { value: null, diagnostics: [] };
}
/** A text that is the same object as long as it says the same. */
function readKnown(root, file, texts) {
    const read = readSource(root, file);
    return read.value === null || texts === undefined ? read : { ...read, value: texts.known(read.value) };
}
/** The YAML files of a folder, and what kept some of them from being read. */
function documentFiles({ root, folder, budget }, kind, texts) {
    const read = filesOf(path.join(folder, kind), ".yaml", ".yml").map((file) => {
        const found = readKnown(root, file, texts);
        budget.need("characters", found.value?.text.length ?? 0);
        return { file, ...found };
    });
    return {
        files: read.map(({ file, value, diagnostics }) => ({ id: path.basename(file, path.extname(file)), path: file, source: value, faults: diagnostics })),
        diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
    };
}
/** The policies beside the folders of the courses: no course has its own. */
function sharedPolicies(root, folder, texts) {
    return folder === root ? [] : filesOf(path.join(path.dirname(folder), "policies"), ".yaml", ".yml").map((file) => readKnown(root, file, texts));
}
/** A file that courses may share: in the folder of the course, or else beside that. */
function ownOrShared(root, folder, name, texts) {
    const own = path.join(folder, ...name.split("/"));
    const shared = path.join(path.dirname(folder), ...name.split("/"));
    return readOptional(root, statsOf(own) === null && folder !== root ? shared : own, texts);
}
/** The days of the term, the outcomes of the programme and the marks of the students. */
function filesBeside(root, folder, course, texts) {
    const { calendar, programme, marks } = course === null ? { calendar: null, programme: null, marks: null } : filesNamedIn(course);
    const isInside = (file) => !file.split("/").includes("..") && !path.isAbsolute(file);
    const found = (name, isShared) => {
        if (name === "" || !isInside(name))
            return { name, value: null, diagnostics: [] };
        return { name, ...(isShared ? ownOrShared(root, folder, name, texts) : readOptional(root, path.join(folder, ...name.split("/")), texts)) };
    };
    return { term: found(calendar ?? "term.yaml", true), programme: found(programme ?? "programme.yaml", true), marks: found(marks ?? "", false) };
}
/** What is told of a file as missing that is there, but could not be read: that has been told already. */
function isEcho({ code, message }, unread) {
    return code === "content/missing-file" && unread.some((name) => message.includes(`\`${name}\``));
}
/** Whether an entry that no text cites is cited by the file of a table, which is read after the texts. */
function isCitedIn(keys, { code, span }) {
    return code === "content/uncited-reference" && span !== null && keys.has(span.source.text.slice(span.start, span.end).replace(/^["']|["']$/g, ""));
}
/** Entries that nothing cites, told one by one. More of a file are one note: a library of references has many. */
const fewUncited = 3;
function uncitedAsOne(found) {
    const uncited = found.filter(({ code }) => code === "content/uncited-reference");
    const [first] = uncited;
    if (first === undefined || uncited.length <= fewUncited)
        return found;
    const named = uncited.slice(0, 5).map(({ message }) => /`[^`]+`/.exec(message)?.[0] ?? "").join(", ");
    const message = `no document cites ${uncited.length} of the references: ${named}, …`;
    const one = diagnostic("content/uncited-reference", first.span, message, "keep them for later, or remove them");
    return found.flatMap((each) => (each === first ? one : each.code === "content/uncited-reference" ? [] : each));
}
function modelOf(place, id, { course, references, bibliographies, glossary, term, policies, programme, marks, lessons, sheets, exams, exercises }) {
    const content = readCourse({
        id,
        course,
        lessons: lessons.flatMap(({ source }) => source ?? []),
        unreadLessons: lessons.filter(({ source }) => source === null).map(({ id }) => id),
        sheets: sheets.flatMap(({ source }) => source ?? []),
        exams: exams.flatMap(({ source }) => source ?? []),
        exercises: exercises.flatMap(({ source }) => source ?? []),
        hasUnreadExercises: exercises.some(({ source }) => source === null),
        references,
        bibliographies,
        glossary,
        term,
        policies,
        programme,
        marks,
    });
    const examsRead = new Set(content.value?.exams.map(({ id: read }) => read));
    const isWhole = content.value?.lessons.length === lessons.length && examsRead.size === exams.length;
    const filled = content.value === null ? null : fillFromFolder(place, content.value, isWhole);
    return { content, filled };
}
/**
 * Reads a course folder: `course.yaml`, `references.yaml` and other files of references, `glossary.yaml`, `lessons/*.yaml`,
 * `sheets/*.yaml`, `exams/*.yaml`, `exercises/*.yaml`. Throws where its files are beyond what the budget has left.
 */
export async function readCourseFolder(root, folder, { budget = new BuildBudget(1), memory, texts = memory } = {}) {
    const place = { root, folder: folder.folder, budget };
    const course = readOptional(root, path.join(folder.folder, "course.yaml"), texts);
    const references = readOptional(root, path.join(folder.folder, "references.yaml"), texts);
    const glossaryPath = path.join(folder.folder, "glossary.yaml");
    const glossary = readOptional(root, glossaryPath, texts);
    const beside = filesBeside(root, folder.folder, course.value, texts);
    const { term, programme, marks } = beside;
    const policies = sharedPolicies(root, folder.folder, texts);
    const lessons = documentFiles(place, "lessons", texts);
    const sheets = documentFiles(place, "sheets", texts);
    const bibliographies = await referenceFiles(place, course.value, memory);
    const exams = documentFiles(place, "exams", texts);
    const exercises = documentFiles(place, "exercises", texts);
    const { content, filled } = modelOf(place, folder.id, { course: course.value, references: references.value, bibliographies: bibliographies.files, glossary: glossary.value, term: term.value, policies: policies.map(({ value }) => value).filter((one) => one !== null), programme: programme.value, marks: marks.value, lessons: lessons.files, sheets: sheets.files, exams: exams.files, exercises: exercises.files });
    const inTables = filled === null ? new Set() : keysCitedInTables(filled.course);
    const unread = [{ name: "course.yaml", ...course }, ...Object.values(beside)].filter(({ diagnostics }) => diagnostics.length > 0).map(({ name }) => name);
    const found = uncitedAsOne(content.diagnostics.filter((one) => !isEcho(one, unread) && !isCitedIn(inTables, one)));
    const unreadable = [...course.diagnostics, ...references.diagnostics, ...bibliographies.diagnostics, ...glossary.diagnostics, ...term.diagnostics, ...policies.flatMap(({ diagnostics }) => diagnostics)];
    const ofSyllabus = [programme.value, marks.value].filter((source) => source !== null);
    return {
        folder,
        course: filled?.course ?? null,
        images: filled?.images ?? noImages,
        charts: filled?.charts ?? new Map(),
        courseFile: course.value,
        referencesFile: references.value,
        termFile: term.value,
        policyFiles: policies.map(({ value }) => value).filter((one) => one !== null),
        programmeFile: programme.value,
        marksFile: marks.value,
        syllabusSources: new Set(ofSyllabus),
        bibliographies: bibliographies.files,
        lessonFiles: lessons.files,
        glossaryFile: glossary.value === null ? null : { id: "glossary", path: glossaryPath, source: glossary.value, faults: [] },
        sheetFiles: sheets.files,
        examFiles: exams.files,
        exerciseFiles: exercises.files,
        diagnostics: [...unreadable, ...programme.diagnostics, ...marks.diagnostics, ...[lessons, sheets, exams, exercises].flatMap(({ diagnostics }) => diagnostics), ...found, ...(filled?.diagnostics ?? [])],
        shared: new Set([course.value, references.value, ...bibliographies.files.map(({ source }) => source), glossary.value, term.value, ...policies.map(({ value }) => value), ...ofSyllabus, ...unreadable.map(({ span }) => span?.source ?? null)].filter((source) => source !== null)),
        sharedFaults: unreadable,
    };
}
/**
 * The course of a reading for drafts: other files stand in for those that could not be read, so that every document can be
 * made. `null` where nothing can stand in.
 */
export function readForDraft(root, { folder, courseFile, referencesFile, bibliographies, termFile, policyFiles, programmeFile, marksFile, glossaryFile, lessonFiles, sheetFiles, examFiles, exerciseFiles, course }) {
    const given = { course: courseFile, references: referencesFile, bibliographies, glossary: glossaryFile?.source ?? null, term: termFile, policies: policyFiles, programme: programmeFile, marks: marksFile, lessons: lessonFiles, sheets: sheetFiles, exams: examFiles, exercises: exerciseFiles };
    // What a course may hold has been counted when it was read.
    const place = { root, folder: folder.folder, budget: new BuildBudget(Infinity) };
    const sources = course === null ? withCourse(folder.id, given) : given;
    const first = course ?? modelOf(place, folder.id, sources).filled?.course;
    if (first === undefined)
        return null;
    const whole = withStandIns(sources, first);
    const { filled } = modelOf(place, folder.id, whole);
    return filled && { course: filled.course, images: filled.images, sources: new Map([...whole.lessons, ...whole.sheets, ...whole.exams].map(({ path: file, source }) => [file, source])) };
}
