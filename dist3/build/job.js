import { diagnostic } from "../diagnostics/index.js";
import { suffixOf } from "../variants/index.js";
import { foldedName, outputOf } from "./output-name.js";
/** The jobs of a build in the order of its lines, and a mistake for each that would write the file of an earlier one. */
export function jobsOf(folder, documents, pdfStandard, formats) {
    const jobs = documents.flatMap((document) => document.forms.flatMap((form, index) => formats.filter(({ isFor, name }) => (isFor?.(document) ?? true) && (name !== "ics" || index === 0)).map((format) => {
        const variant = { form, suffix: suffixOf(form, document.paper), pdfStandard };
        return { document, variant, format, output: outputOf(folder, document, `${variant.suffix}${format.extension}`), isAlone: true };
    })));
    const byName = new Map();
    for (const job of jobs) {
        const name = foldedName(job.output);
        byName.set(name, [...(byName.get(name) ?? []), job]);
    }
    const clashes = [...byName.values()].filter(({ length }) => length > 1);
    const clashing = new Set(clashes.flat());
    return {
        jobs: jobs.map((job) => (clashing.has(job) ? { ...job, isAlone: false } : job)),
        diagnostics: [...withoutDays(documents, formats), ...clashes.flatMap(([first, ...others]) => (first === undefined ? [] : others.map((other) => sameName(first, other))))],
    };
}
/** What is told where calendars are asked for and none of the courses has days. */
function withoutDays(documents, formats) {
    const calendar = formats.find(({ name }) => name === "ics");
    if (calendar === undefined || documents.some((document) => calendar.isFor?.(document) === true))
        return [];
    return documents.flatMap((document) => {
        if (document.kind !== "syllabus" || document.content === null)
            return [];
        const { title, id } = document.content.course;
        return [diagnostic("calendar/no-days", title.span, `\`${id}\` has no meetings on days and nothing due on one, so that there is no calendar of it`, "write a `term.yaml`, and `meetings` with `days`")];
    });
}
function sameName({ document: first }, { document: second }) {
    const span = second.file === null ? null : { source: second.file, start: 0, end: 0 };
    const message = `\`${second.source}\` and \`${first.source}\` would be written to one file`;
    return diagnostic("build/same-output-name", span, message, "rename one of the two files");
}
