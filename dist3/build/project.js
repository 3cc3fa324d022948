import path from "node:path";
import { closestName, diagnostic } from "../diagnostics/index.js";
import { entriesOf, filesOf, statsOf } from "./read-source.js";
/** The folder and the folders above it, nearest first. */
function upwards(folder) {
    const parent = path.dirname(folder);
    return parent === folder ? [folder] : [folder, ...upwards(parent)];
}
function isFolder(name) {
    return statsOf(name)?.isDirectory() === true;
}
/** A folder is a course when it has what only courses have, even where `course.yaml` is forgotten. */
function isCourseFolder(folder) {
    return statsOf(path.join(folder, "course.yaml")) !== null || isFolder(path.join(folder, "lessons"));
}
function courseFolder(folder) {
    return { id: path.basename(folder), folder };
}
/** The nearest folder upwards from `from`, a whole path, that holds `content/`; `null` where none does. */
export function findRoot(from) {
    return upwards(from).find((folder) => isFolder(path.join(folder, "content"))) ?? null;
}
/** The courses below `content/`, in an order that no locale changes. */
function coursesOf(root) {
    // A folder whose name begins with a dot is nobody's course: it may be one that was never finished.
    return entriesOf(path.join(root, "content"))
        .filter(({ name }) => !name.startsWith("."))
        .map(({ name }) => path.join(root, "content", name))
        .filter(isCourseFolder)
        .map(courseFolder);
}
/** The folders of a course of whose files documents are made. */
const documentFolders = ["lessons", "sheets", "exams"];
/** Whether a document of its own is made from the file. */
function isDocumentFile(file) {
    return documentFolders.includes(path.basename(path.dirname(file))) && /\.ya?ml$/.test(file);
}
function namedFiles(courses) {
    return courses.flatMap((course) => documentFolders.flatMap((kind) => filesOf(path.join(course.folder, kind), ".yaml", ".yml").map((file) => ({ name: path.basename(file, path.extname(file)), course, path: file }))));
}
/** The name that an argument may mean: without the extension of the file, and without what its PDF adds to it. */
function plainName(argument) {
    return argument.replace(/\.(?:ya?ml|pdf)$/, "").replace(/\.draft$/, "").replace(/-handout$/, "");
}
/** The lessons and sheets that an argument names. */
function filesNamed(argument, files) {
    const exact = files.filter(({ name, course }) => name === argument || `${course.id}/${name}` === argument);
    const name = plainName(argument);
    return exact.length > 0 ? exact : files.filter((file) => file.name === name || `${file.course.id}/${file.name}` === name);
}
/** What an argument means: a course by name, a course folder, a file or folder inside one, or a lesson or sheet by name. */
function selectionOf(argument, { from, courses, files }) {
    const named = courses.find(({ id }) => id === argument);
    if (named !== undefined)
        return { ...named, files: null };
    const target = path.resolve(from, argument);
    const course = statsOf(target) === null ? undefined : upwards(target).find(isCourseFolder);
    if (course !== undefined)
        return { ...courseFolder(course), files: isDocumentFile(target) ? new Set([target]) : null };
    const [first, ...others] = filesNamed(argument, files);
    if (first === undefined)
        return unknownTarget(argument, courses, files);
    if (others.length > 0)
        return severalTargets(argument, [first, ...others]);
    return { ...first.course, files: new Set([first.path]) };
}
function severalTargets(argument, files) {
    const names = files.map(({ course, path: file }) => `\`${course.id}/${path.basename(path.dirname(file))}/${path.basename(file)}\``);
    const courses = new Set(files.map(({ course }) => course));
    const [{ course, name } = { course: { id: "" }, name: "" }] = files;
    const hint = courses.size > 1 ? `say of which course: \`${course.id}/${name}\`` : "name the file by its path";
    return diagnostic("build/unknown-target", null, `\`${argument}\` names several files: ${names.join(", ")}`, hint);
}
/** Selections of one course become one; all of a course takes in some of it. */
function merged(selections) {
    const byFolder = new Map();
    for (const selection of selections) {
        const earlier = byFolder.get(selection.folder);
        const files = earlier === undefined
            ? selection.files
            : earlier.files && selection.files && new Set([...earlier.files, ...selection.files]);
        byFolder.set(selection.folder, { ...selection, files });
    }
    return [...byFolder.values()];
}
function unknownTarget(argument, courses, files) {
    const wanted = argument.includes("/") ? files.map(({ course, name }) => `${course.id}/${name}`) : files.map(({ name }) => name);
    const near = closestName(plainName(argument), [...courses.map(({ id }) => id), ...wanted]);
    const message = `\`${argument}\` is neither a course, nor a lesson, a sheet or a file of one`;
    return diagnostic("build/unknown-target", null, message, near === null ? null : `did you mean \`${near}\`?`);
}
const noProject = diagnostic("build/no-project", null, "no `content/` folder here or in any folder above", "run the command inside a project, or name a course folder by its path");
/**
 * The project around `from`, a whole path, and what the arguments ask for in it: every course of it where there are
 * none. The first argument that is a path may lead to a project elsewhere.
 */
export function findProject(from, targets) {
    const outside = targets.map((target) => path.resolve(from, target)).find((target) => statsOf(target) !== null);
    const lone = outside === undefined ? undefined : upwards(outside).find(isCourseFolder);
    const root = (outside === undefined ? null : findRoot(outside)) ?? lone ?? findRoot(from);
    if (root === null)
        return { project: null, diagnostics: [noProject] };
    const courses = coursesOf(root);
    if (targets.length === 0) {
        if (courses.length > 0)
            return { project: { root, selections: courses.map((course) => ({ ...course, files: null })), courses }, diagnostics: [] };
        return { project: null, diagnostics: [diagnostic("build/no-courses", null, "the `content/` folder holds no course")] };
    }
    const surroundings = { from, courses, files: namedFiles(courses) };
    const selections = targets.map((target) => selectionOf(target, surroundings));
    const unknown = selections.filter((one) => "code" in one);
    if (unknown.length > 0)
        return { project: null, diagnostics: unknown };
    return { project: { root, selections: merged(selections.flatMap((one) => ("code" in one ? [] : [one]))), courses }, diagnostics: [] };
}
