import { importOutlineFile } from "../start/index.js";
import { exitCodeOf } from "./exit-code.js";
import { importQuestionsCommand } from "./question-commands.js";
import { reportFor } from "./report.js";
import { count } from "./report-text.js";
import { usageMistake } from "./usage-mistake.js";
const languages = new Map([["zh", "zh-CN"], ["en", "en"]]);
function countsText({ lessons, topics, figures, tables, references }) {
    return [
        count(lessons, "lesson"),
        count(topics, "topic"),
        count(figures, "figure"),
        count(tables, "table"),
        count(references, "reference"),
    ].join(", ");
}
function totalLine({ counts, unplaced }) {
    const rest = unplaced === 0 ? "every line of the outline has its place" : `${count(unplaced, "line")} of the outline without a place`;
    return `${countsText(counts)}; ${rest}`;
}
/** `lectern import`. */
export async function importCommand(request, world) {
    const { targets, options } = request;
    if (targets.some((name) => /\.(?:gift|xml)$/i.test(name)))
        return importQuestionsCommand(request, world);
    const schedules = targets.filter((name) => /\.(?:csv|tsv|ya?ml)$/i.test(name));
    const bibliographies = targets.filter((name) => /\.(?:bib|json)$/i.test(name));
    const outlines = targets.length - schedules.length - bibliographies.length;
    if (targets.length === 0 || schedules.length > 1 || bibliographies.length > 1)
        return usageMistake("`import` takes outlines, and a schedule and a bibliography beside them", targets, world);
    const report = reportFor(request, world);
    const { value, diagnostics } = await importOutlineFile({
        from: world.from,
        sources: targets,
        output: options.get("output") ?? null,
        course: options.get("course") ?? null,
        lang: languages.get(options.get("lang")) ?? null,
        again: options.has("again"),
    });
    for (const found of diagnostics)
        report.diagnostic(found);
    if (value !== null) {
        for (const file of value.files)
            report.result(file, { type: "file", path: file, status: "written" });
        if (value.files.length === 0 && outlines + schedules.length > 0)
            report.remark("nothing to write: the course is as the outline makes it");
        report.remark(outlines + schedules.length === 0 ? count(value.counts.references, "reference") : totalLine(value));
        if (value.missingFonts.length > 0)
            report.remark(`fonts are missing: npm install ${value.missingFonts.join(" ")}`);
        report.remark(`next: lectern build ${value.course}`);
    }
    return exitCodeOf({ documents: [], diagnostics }, options.has("strict"));
}
