import { rmdirSync, rmSync } from "node:fs";
import path from "node:path";
import { diagnostic } from "../diagnostics/index.js";
import { lockedOutput } from "./build-project.js";
import { displayPath } from "./display-path.js";
import { outputFolderOf } from "./output-folder.js";
import { failureReason, isDiskFailure } from "./failure-reason.js";
import { Findings } from "./findings.js";
import { leftoversIn, possibleDocuments } from "./leftovers.js";
import { outputOf } from "./output-name.js";
import { lockOutput } from "./output-lock.js";
import { planCourse } from "./plan.js";
import { findProject } from "./project.js";
import { readCourseFolder } from "./read-course.js";
import { entriesOf, statsOf } from "./read-source.js";
/** What of a project can be left over, read from its courses; `null` where one of them cannot be read: it may make anything. */
async function queryOf({ root, selections, courses }, output, isAll, findings) {
    try {
        const readings = await Promise.all(selections.map(async (selection) => ({ selection, reading: await readCourseFolder(root, selection) })));
        const documents = readings.flatMap(({ reading }) => possibleDocuments(reading));
        const planned = readings.flatMap(({ selection, reading }) => planCourse(root, selection, reading).documents);
        const sound = planned.filter(({ content, waitsFor }) => content !== null && waitsFor.length === 0);
        const whole = sound.map((document) => outputOf(output, document, ".pdf")).filter((pdf) => statsOf(pdf) !== null);
        return { output, documents, whole, courses: selections.map(({ id }) => id), all: isAll ? courses.map(({ id }) => id) : null };
    }
    catch (error) {
        if (!isDiskFailure(error))
            throw error;
        const message = `cannot read \`${displayPath(root, error.path ?? root)}\`: ${failureReason(error)}`;
        findings.addDiagnostics([diagnostic("build/unreadable-file", null, message, "nothing is removed until it can be read")]);
        return null;
    }
}
/** Removes a file, and its folder where it was the last one of a course that is no more. */
function remove(root, file, findings) {
    try {
        rmSync(file);
        const folder = path.dirname(file);
        if (entriesOf(folder).length === 0)
            rmdirSync(folder);
        return true;
    }
    catch (error) {
        if (!isDiskFailure(error))
            throw error;
        if (error.code === "ENOENT")
            return true;
        const message = `cannot remove \`${displayPath(root, file)}\`: ${failureReason(error)}`;
        findings.addDiagnostics([diagnostic("build/unwritable-output", null, message, "check the rights of the folder")]);
        return false;
    }
}
/**
 * Removes the files in the output folder that Lectern made and that no source makes any more. What Lectern did not make is never
 * touched, nor is anything while a build holds the folder.
 */
export async function cleanProject({ from, targets, output: named, report, dryRun }) {
    const findings = new Findings(report);
    const { project, diagnostics } = findProject(from, targets);
    findings.addDiagnostics(diagnostics);
    const output = outputFolderOf(project?.root ?? from, { from, output: named });
    if (project === null || statsOf(output) === null)
        return { ...findings.result, removed: [] };
    const query = await queryOf(project, output, named === null && targets.length === 0, findings);
    if (query === null)
        return { ...findings.result, removed: [] };
    const shown = (file) => displayPath(project.root, file);
    if (dryRun)
        return { ...findings.result, removed: leftoversIn(query).map(shown) };
    const lock = lockOutput(output);
    if ("heldBy" in lock) {
        findings.addDiagnostics([lockedOutput(project.root, output, lock.heldBy)]);
        return { ...findings.result, removed: [] };
    }
    try {
        const removed = leftoversIn(query).filter((file) => remove(project.root, file, findings));
        return { ...findings.result, removed: removed.map(shown) };
    }
    finally {
        lock.release();
    }
}
