import path from "node:path";
import { positionAt } from "../diagnostics/index.js";
import { FontBook } from "../text/index.js";
import { courseFonts } from "./course-fonts.js";
import { displayPath } from "./display-path.js";
import { Findings } from "./findings.js";
import { licenceOf } from "./font-description.js";
import { packageFonts } from "./package-fonts.js";
import { findProject } from "./project.js";
import { readCourseFolder } from "./read-course.js";
/** Adds every text below a value to a set, as characters; the sources that spans lead to are no part of it. */
function collect(value, characters) {
    if (typeof value === "string")
        for (const character of value)
            characters.add(character);
    if (typeof value !== "object" || value === null)
        return;
    for (const [key, below] of Object.entries(value))
        if (key !== "span" && key !== "trace")
            collect(below, characters);
}
/** The characters that a course may print: those of its texts, without spaces and controls. */
function charactersOf({ course }) {
    const characters = new Set();
    collect(course, characters);
    return [...characters].filter((character) => !/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(character)).sort();
}
function hasCharacter(face, character) {
    return face.glyphFor(character.codePointAt(0) ?? 0) > 0;
}
function placeOf(character, sources) {
    const source = sources.find(({ text }) => text.includes(character));
    if (source === undefined)
        return null;
    const { line, column } = positionAt(source, source.text.indexOf(character));
    return { path: source.path, line, column };
}
function sourcesOf({ shared, lessonFiles, sheetFiles, examFiles, exerciseFiles }) {
    return [...shared, ...[...lessonFiles, ...sheetFiles, ...examFiles, ...exerciseFiles].flatMap(({ source }) => source ?? [])];
}
/** The files of each family, in the order in which the families come. */
function familiesOf(files) {
    const names = [...new Set(files.map(({ family }) => family))];
    return names.map((name) => files.filter(({ family }) => family === name));
}
/** The regular face of a family, or the nearest that it has. */
function regularFace(files) {
    return new FontBook(files).facesFor({ families: files.slice(0, 1).map(({ family }) => family), weight: 400, italic: false }).primary;
}
async function fontsOf(root, selection, findings) {
    const reading = await readCourseFolder(root, selection);
    const own = await courseFonts(root, selection.folder);
    findings.addDiagnostics([...reading.diagnostics, ...own.diagnostics]);
    const characters = charactersOf(reading);
    const groups = [own.files, packageFonts(root).files].flatMap(familiesOf);
    const faces = groups.flatMap((files) => {
        const face = regularFace(files);
        return face === null ? [] : [{ files, face }];
    });
    const fonts = faces.map(({ files, face }) => ({
        course: selection.id,
        family: face.file.family,
        weights: [...new Set(files.map(({ weight }) => weight))].sort((a, b) => a - b),
        styles: [...new Set(files.map(({ style }) => style))],
        from: own.files.includes(face.file) ? "course" : "package",
        path: displayPath(root, face.file.path),
        licence: licenceOf(face.file.bytes),
        covers: characters.filter((character) => hasCharacter(face, character)).length,
        characters: characters.length,
    }));
    const missing = characters.filter((character) => !faces.some(({ face }) => hasCharacter(face, character)));
    const sources = sourcesOf(reading);
    return { fonts, gaps: missing.map((character) => ({ course: selection.id, character, place: placeOf(character, sources) })) };
}
/** Every family that the courses asked for can use, with what each covers, and the characters that none has. */
export async function fontLedger(options) {
    const findings = new Findings(options.report);
    const { project, diagnostics } = findProject(options.from, options.targets);
    findings.addDiagnostics(diagnostics);
    const fonts = [];
    const gaps = [];
    for (const selection of project?.selections ?? []) {
        const found = await fontsOf(path.resolve(project?.root ?? ""), selection, findings);
        fonts.push(...found.fonts);
        gaps.push(...found.gaps);
    }
    return { ...findings.result, fonts, gaps };
}
