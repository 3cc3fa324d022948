import path from "node:path";
import { audiencesOf } from "../model/index.js";
import { documentKinds, kindNames } from "../documents/index.js";
import { draftPath, foldedName, outputOf } from "./output-name.js";
import { portableName } from "./portable-name.js";
import { fileLimits, readInside } from "./read-inside.js";
import { entriesOf } from "./read-source.js";
import { isFormSuffix } from "../variants/index.js";
/** What names of files say of the versions of an examination; all that there may be where it could not be read. */
function versionsIn(course, id) {
    const known = (course?.exams ?? []).filter((exam) => exam.id === id);
    if (known.length > 0)
        return known.map((exam) => documentKinds.exam.version({ kind: "exam", exam }));
    return ["", ...Array.from({ length: 26 }, (_, index) => `-${String.fromCharCode(0x61 + index)}`)];
}
/**
 * The documents that the files of a course make. While `course.yaml` has errors, nobody knows which lessons it wants: then all
 * count.
 */
export function possibleDocuments({ folder: { id }, course, courseFile, lessonFiles, sheetFiles, examFiles, glossaryFile, diagnostics }) {
    const isSure = course !== null && !diagnostics.some(({ severity, span }) => severity === "error" && span !== null && span.source === courseFile);
    return kindNames.flatMap((kind) => {
        const { madeFrom, isWanted } = documentKinds[kind];
        const ids = { course: [id], lessons: lessonFiles.map((file) => file.id), sheets: sheetFiles.map((file) => file.id), exams: examFiles.map((file) => file.id), glossary: glossaryFile === null ? [] : [glossaryFile.id] }[madeFrom];
        const { readers } = documentKinds[kind];
        const audiences = readers !== undefined ? [readers] : course === null ? ["student"] : audiencesOf(course);
        return ids.filter((fileId) => !isSure || isWanted(course, fileId)).flatMap((fileId) => (kind === "exam" ? versionsIn(course, fileId) : [""]).flatMap((version) => audiences.map((audience) => ({ kind, courseId: id, fileId, version, audience }))));
    });
}
/** The marks by which a PDF says that Lectern made it: they stand in its metadata, which are not packed. */
const signature = ["<xmp:CreatorTool>Lectern</xmp:CreatorTool>", "<pdf:Producer>Lectern</pdf:Producer>"];
/** Whether Lectern made a file, by what stands in it. A file that cannot be read is nobody's. */
function isOurs(folder, file) {
    const bytes = readInside(folder, file, fileLimits.pdf);
    if (!Buffer.isBuffer(bytes))
        return false;
    if (file.endsWith(".styles.txt"))
        return /^<article[^\n]*> #\d+ {2}/.test(bytes.subarray(0, 4096).toString("latin1"));
    return bytes.subarray(0, 5).toString("latin1") === "%PDF-" && signature.every((mark) => bytes.includes(mark));
}
function mayBeOurs(entry) {
    return entry.isFile() && /\.(?:pdf|styles\.txt)$/.test(entry.name);
}
function foldersOf({ output, courses, all }) {
    const asked = new Set(courses.map((id) => foldedName(portableName(id))));
    const known = new Set((all ?? []).map((id) => foldedName(portableName(id))));
    return entriesOf(output)
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
        .map(({ name }) => name)
        .filter((name) => asked.has(foldedName(name)) || (all !== null && !known.has(foldedName(name))))
        .map((name) => path.join(output, name));
}
/** Files of the output folder, as whole paths, that Lectern made and that no source makes any more. Links are not followed. */
export function leftoversIn(query) {
    const made = query.documents.flatMap((document) => {
        const pdf = outputOf(query.output, document, ".pdf");
        return [pdf, draftPath(pdf), outputOf(query.output, document, ".styles.txt")];
    });
    const expected = new Set(made.map(foldedName));
    const isExpected = (file) => expected.has(foldedName(file)) || isOtherForm(file, expected);
    for (const pdf of query.whole)
        expected.delete(foldedName(draftPath(pdf)));
    return foldersOf(query).flatMap((folder) => entriesOf(folder)
        .filter(mayBeOurs)
        .map(({ name }) => path.join(folder, name))
        .filter((file) => !isExpected(file) && isOurs(folder, file)));
}
/** Whether a file is a document in another form than the usual one: whoever asked for it has not said that it is not wanted any more. */
function isOtherForm(file, expected) {
    const [, stem = "", ending = ""] = /^(.*?)((?:\.draft)?\.pdf|\.styles\.txt)$/.exec(file) ?? [];
    const name = path.basename(stem);
    return [...name.matchAll(/-/g)].some(({ index }) => isFormSuffix(name.slice(index)) && expected.has(foldedName(path.join(path.dirname(file), name.slice(0, index) + ending))));
}
