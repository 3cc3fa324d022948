import { diffProject } from "../build/index.js";
import { exitCodeOf } from "./exit-code.js";
import { count } from "./report-text.js";
import { reportFor, toldTo } from "./report.js";
import { inLine } from "./terminal.js";
import { usageMistake } from "./usage-mistake.js";
/** A change in words: where it is, and what was and is there. */
function changeText({ kind, what, where, label, before, after }) {
    const said = before === null || after === null ? (before ?? after) : `${before} → ${after}`;
    return `${kind}  ${what}  ${[...where, label].join(", ")}${said === null ? "" : `: ${said}`}`;
}
/** `lectern diff`. */
export async function diff(request, world) {
    const { targets: [old, now = null, ...others], options } = request;
    if (old === undefined || others.length > 0)
        return usageMistake("`diff` takes one revision or folder, or two", request.targets, world);
    if (!["pdf", undefined].includes(options.get("to")))
        return usageMistake("`--to` of `diff` takes `pdf`", [options.get("to") ?? ""], world);
    const report = reportFor(request, world);
    const { courses, diagnostics } = await diffProject({ from: world.from, old, now, course: options.get("course") ?? null, sheets: options.get("to") === undefined ? null : { output: options.get("output") ?? null, environment: world.environment, report: toldTo(report) } });
    for (const found of diagnostics)
        report.diagnostic(found);
    for (const { course, changes } of courses)
        for (const change of changes)
            report.result(`${inLine(course)}  ${inLine(changeText(change))}`, { type: "change", course, ...change });
    const all = courses.reduce((sum, { changes }) => sum + changes.length, 0);
    if (diagnostics.length === 0)
        report.remark(count(all, "change"));
    return exitCodeOf({ documents: [], diagnostics }, options.has("strict"));
}
