import { rmSync } from "node:fs";
import path from "node:path";
import { changesBetween, factsOf } from "../changes/index.js";
import { diagnostic, hasErrors } from "../diagnostics/index.js";
import { editionOf } from "../editions/index.js";
import { plainText } from "../model/index.js";
import { buildProject } from "./build-project.js";
import { outputFolderOf } from "./output-folder.js";
import { findProject, findRoot } from "./project.js";
import { readCourseFolder } from "./read-course.js";
import { statsOf } from "./read-source.js";
import { revisionFiles } from "./revision-files.js";
/** What of a course students read. */
function studentFacts(course) {
    return factsOf(editionOf(course, "student").course);
}
async function coursesIn(root, name, diagnostics) {
    const { project, diagnostics: found } = findProject(root, []);
    diagnostics.push(...found.filter(({ severity }) => severity === "error"));
    const courses = new Map();
    for (const selection of project?.selections ?? []) {
        const reading = await readCourseFolder(root, selection);
        const mistakes = reading.diagnostics.filter(({ severity }) => severity === "error");
        if (mistakes.length > 0)
            diagnostics.push(diagnostic("build/not-compared", mistakes[0]?.span ?? null, `\`${selection.id}\` of \`${name}\` has errors and is not compared: ${mistakes[0]?.message ?? ""}`, "mend it: `lectern check` tells all of them"));
        else if (reading.course !== null)
            courses.set(selection.id, { course: reading.course, facts: studentFacts(reading.course) });
    }
    return courses;
}
function between(id, old, now) {
    if (old !== undefined && now !== undefined)
        return { course: id, changes: changesBetween(old.facts, now.facts, now.course.lang.value) };
    const title = plainText((now ?? old)?.course.title.inlines ?? []);
    const what = now === undefined ? "removed" : "new";
    return { course: id, changes: [{ kind: "fact", what, where: [], field: "course", label: "course", before: now === undefined ? title : null, after: now === undefined ? null : title }] };
}
/** The folder that a name means, and whether it was made to be read. */
function folderOf({ from }, name, diagnostics) {
    const project = findRoot(from);
    if (name === null)
        return { root: project ?? from, isMade: false };
    const folder = path.resolve(from, name);
    if (statsOf(folder)?.isDirectory() === true)
        return { root: folder, isMade: false };
    const made = revisionFiles(project ?? from, name);
    if (typeof made === "string")
        return { root: made, isMade: true };
    diagnostics.push(made);
    return null;
}
/** Builds the sheets of changes into the output folder of the project. */
async function makeSheets({ from, old, now, course, sheets }, root, before) {
    if (sheets === null)
        return;
    const output = outputFolderOf(findRoot(from) ?? from, { from, output: sheets.output });
    const since = ({ id }) => {
        const side = before.get(id);
        return side === undefined ? null : { since: old, version: now, facts: side.facts, isShort: false };
    };
    await buildProject({ ...sheets, from: root, targets: course === null ? [] : [course], output, only: ["changes"], since });
}
/** What has changed of courses between two states of a project, by meaning: what students read of it. */
export async function diffProject(options) {
    const diagnostics = [];
    const folders = [options.old, options.now].map((name) => folderOf(options, name, diagnostics));
    const [old, now] = folders;
    try {
        if (old === null || old === undefined || now === null || now === undefined)
            return { courses: [], diagnostics };
        const [before, after] = [await coursesIn(old.root, options.old, diagnostics), await coursesIn(now.root, options.now ?? ".", diagnostics)];
        if (hasErrors(diagnostics))
            return { courses: [], diagnostics };
        const ids = [...new Set([...after.keys(), ...before.keys()])].filter((id) => options.course === null || id === options.course);
        if (ids.length === 0)
            diagnostics.push(diagnostic("build/unknown-target", null, `there is no course \`${options.course ?? ""}\``, "name a folder of `content/`"));
        if (options.sheets !== null)
            await makeSheets(options, now.root, before);
        return { courses: ids.map((id) => between(id, before.get(id), after.get(id))), diagnostics };
    }
    finally {
        for (const folder of folders)
            if (folder?.isMade === true)
                rmSync(folder.root, { recursive: true, force: true });
    }
}
