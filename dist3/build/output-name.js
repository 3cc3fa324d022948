import path from "node:path";
import { documentKinds } from "../documents/index.js";
import { portableName } from "./portable-name.js";
/**
 * Path below the output folder, with forward slashes, of what is made from a file of a course: the folder of the course,
 * and the name of the file with an `ending`.
 */
export function outputName(courseId, fileId, ending) {
    return `${portableName(courseId)}/${portableName(fileId, ending)}`;
}
/**
 * What two names share when some file system takes them for one: macOS composes letters in its own way, and neither it
 * nor Windows tells upper case from lower.
 */
export function foldedName(name) {
    // Upper case first: file systems that fold names take `ß` for `ss`, as only upper case tells.
    return name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}
/** What the name of a file says of the edition that it is: nothing of the one for students. */
export function editionSuffix(audience) {
    return audience === undefined || audience === "student" ? "" : `-${audience}`;
}
/** Whole path of a file that is made of a document: its name in the output folder, with an ending. */
export function outputOf(folder, { kind, courseId, fileId, version = "", audience }, ending) {
    // A calendar is the course's, whatever document it is made with.
    const suffix = ending.endsWith(".ics") ? "" : `${version}${documentKinds[kind].suffix}`;
    return path.join(folder, ...outputName(courseId, fileId, `${suffix}${documentKinds[kind].readers === undefined ? editionSuffix(audience) : ""}${ending}`).split("/"));
}
/** The names of the handouts of a course, which lie in one folder, by the ids of their lessons; those that no part lists have none. */
export function handoutFiles(course, courseId, suffix) {
    let known = knownFiles.get(course);
    if (known === undefined)
        knownFiles.set(course, (known = new Map()));
    const key = JSON.stringify([courseId, suffix]);
    let files = known.get(key);
    if (files === undefined)
        known.set(key, (files = namesOfHandouts(course, courseId, suffix)));
    return files;
}
// Every document of a course asks for them.
const knownFiles = new WeakMap();
function namesOfHandouts(course, courseId, suffix) {
    const { handout } = documentKinds;
    const taught = course.lessons.filter(({ id }) => handout.isWanted(course, id));
    return new Map(taught.map(({ id }) => [id, path.posix.basename(outputName(courseId, id, `${handout.suffix}${suffix}.pdf`))]));
}
/** Whole path of the draft that stands in for a PDF. */
export function draftPath(output) {
    return output.replace(/\.pdf$/, ".draft.pdf");
}
