import path from "node:path";
import { findProject, holdsText, installedSchemas, readCourseFolder, replaceFile, starterText, withdrawFile, writeNewFile } from "../build/index.js";
import { diagnostic } from "../diagnostics/index.js";
import { addLesson, yamlScalar } from "../import/index.js";
import { isChinese } from "../language/index.js";
import { nameMistake } from "./portable-name.js";
import { withSchema } from "./schema-line.js";
function faults(...diagnostics) {
    return { value: null, diagnostics };
}
/** The one course that is meant. */
function placeOf(from, course) {
    const { project, diagnostics } = findProject(from, course === null ? [] : [course]);
    if (project === null)
        return faults(...diagnostics);
    const around = project.selections.find(({ folder }) => !path.relative(folder, from).startsWith(".."));
    const [first, ...others] = around === undefined ? project.selections : [around];
    if (first !== undefined && others.length === 0)
        return { value: { root: project.root, selection: first }, diagnostics: [] };
    const names = project.selections.map(({ id }) => `\`${id}\``).join(", ");
    const hint = "name one with `--course`, or run the command in its folder";
    return faults(diagnostic("start/which-course", null, `the project holds several courses: ${names}`, hint));
}
function partOf(course, wanted) {
    const last = Math.max(0, course.parts.length - 1);
    if (wanted === null || (wanted >= 1 && wanted <= last + 1))
        return { value: wanted === null ? last : wanted - 1, diagnostics: [] };
    const message = `\`course.yaml\` has ${course.parts.length === 1 ? "one part" : `${course.parts.length} parts`}, but no part ${wanted}`;
    return faults(diagnostic("start/unknown-part", null, message, "count the parts from 1, or add one to `course.yaml`"));
}
/** What a reader would call a lesson or sheet of this name: `02-close-reading` is Close reading. */
function titleOf(id) {
    const words = id.replace(/^\d+[-_. ]*(?=.)/, "").replace(/[-_]+/g, " ").trim();
    return words === "" ? id : words.charAt(0).toUpperCase() + words.slice(1);
}
function documentText({ kind, id, title }, course) {
    const starter = starterText(`${isChinese(course.lang.value) ? "zh" : "en"}/${kind}.yaml`);
    return starter.replace('"{{title}}"', () => yamlScalar(title ?? titleOf(id)));
}
/** Mistakes that leave no doubt of what `course.yaml` says of its parts: a lesson can be entered beside them. */
const harmless = new Set([
    "content/unknown-reference", "content/unknown-outcome", "content/weights-not-100", "content/dates-disagree", "content/date-outside-term", "content/term-ends-early",
]);
/** The course file and what it says, where a lesson can be entered in it. */
function readable({ course, courseFile, diagnostics, shared }) {
    const errors = diagnostics.filter(({ code, severity, span }) => severity === "error" && !harmless.has(code) && (span === null || shared.has(span.source)));
    return course === null || courseFile === null || errors.length > 0 ? faults(...errors) : { value: { course, file: courseFile }, diagnostics: [] };
}
/** Enters a lesson in its part; the mistake where the disk refuses. */
function enter({ root, selection }, { id }, { course, file }, part) {
    const partTitle = isChinese(course.lang.value) ? "各课" : "Lessons";
    return replaceFile(root, path.join(selection.folder, "course.yaml"), addLesson(file, { id, part, partTitle }));
}
function write(place, request, readable) {
    const { root, selection } = place;
    const part = partOf(readable.course, request.kind === "lesson" ? request.part : null);
    if (part.value === null)
        return faults(...part.diagnostics);
    const name = `${request.kind}s/${request.id}.yaml`;
    const target = path.join(selection.folder, ...name.split("/"));
    const { text } = withSchema({ path: name, text: documentText(request, readable.course) }, installedSchemas(root));
    const isEntered = readable.course.parts.some(({ lessons }) => lessons.some(({ value }) => value === request.id));
    // A lesson that stands there in these words and in no part is one that an earlier try did not enter any more.
    const isHalf = request.kind === "lesson" && !isEntered && holdsText(target, text);
    const refused = isHalf ? null : writeNewFile(root, target, text);
    if (refused !== null)
        return faults(refused);
    const unentered = request.kind === "lesson" && !isEntered ? enter(place, request, readable, part.value) : null;
    if (unentered !== null) {
        withdrawFile(target);
        return faults(unentered);
    }
    const folder = path.relative(root, selection.folder).split(path.sep).join("/");
    const files = [name, ...(request.kind === "lesson" ? ["course.yaml"] : [])];
    return { value: { course: selection.id, files: files.map((file) => `${folder}/${file}`) }, diagnostics: [] };
}
/** Writes a new lesson, which is entered in a part of its course, or a new sheet. Comments and spacing of `course.yaml` stay. */
export async function newDocument(request) {
    const misnamed = nameMistake(request.id);
    if (misnamed !== null)
        return faults(misnamed);
    const place = placeOf(request.from, request.course);
    if (place.value === null)
        return faults(...place.diagnostics);
    const reading = readable(await readCourseFolder(place.value.root, place.value.selection));
    return reading.value === null ? faults(...reading.diagnostics) : write(place.value, request, reading.value);
}
