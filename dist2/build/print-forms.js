import { diagnostic } from "../diagnostics/index.js";
import { audiencesOf } from "../model/index.js";
import { formsOfRow, suffixOf } from "../variants/index.js";
import { isMeant } from "./plan.js";
/** The audiences of a row of the matrix. */
function audiencesOfRow(row) {
    return row.for.length === 0 ? ["student"] : row.for.map(({ value }) => value);
}
/** The rows of the matrix of a course; none where it is not asked for. */
export function rowsAsked(course, { matrix }) {
    return matrix ? (course?.print ?? []) : [];
}
/** What editions and documents the rows of a matrix need, and the mistakes of those that name none. */
export function matrixNeeds(course, rows) {
    if (course === null)
        return { audiences: [], only: [], diagnostics: [] };
    const known = audiencesOf(course);
    const strange = rows.flatMap((row) => row.for).filter(({ value }) => !known.includes(value));
    return {
        audiences: [...new Set(rows.flatMap(audiencesOfRow))].filter((audience) => known.includes(audience)),
        only: rows.flatMap((row) => row.only.map(({ value }) => value)),
        diagnostics: strange.map(({ value, span }) => diagnostic("edition/unknown-audience", span, `the course \`${course.id}\` has no audience \`${value}\``, "add it to `audiences` of `course.yaml`, or name `student` or `instructor`")),
    };
}
/** A mistake for each name in the rows that means no document. */
export function strangeNames(rows, words) {
    return rows.flatMap(({ only }) => only).filter(({ value }) => !words.includes(value)).map(({ value, span }) => diagnostic("build/unknown-target", span, `\`${value}\` is neither a kind of document nor a lesson or sheet of the course`, "name `syllabus`, `handouts` or `sheets`, or a lesson or sheet by the name of its file"));
}
/** The forms that a document is made in, each once: that which is asked for, and those of the rows for it. */
export function formsFor(document, course, { form }, rows) {
    const own = rows.filter((row) => audiencesOfRow(row).includes(document.audience) && (row.only.length === 0 ? document.isUsual : row.only.some(({ value }) => isMeant(value, document))));
    const all = [...(document.isAsked ? [form] : []), ...own.flatMap(formsOfRow)];
    const paper = course?.pageSize?.value ?? null;
    return [...new Map(all.map((one) => [suffixOf(one, paper), one])).values()];
}
