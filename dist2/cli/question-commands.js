import { exportQuestions, importQuestions, questionFormats } from "../start/index.js";
import { exitCodeOf } from "./exit-code.js";
import { reportFor } from "./report.js";
import { count } from "./report-text.js";
import { print } from "./terminal.js";
import { usageMistake } from "./usage-mistake.js";
/** `lectern import` of a file of questions. */
export function importQuestionsCommand(request, world) {
    const { targets, options } = request;
    const [name, ...others] = targets;
    if (name === undefined || others.length > 0)
        return usageMistake("`import` takes one file of questions at a time", targets, world);
    const report = reportFor(request, world);
    const { value, diagnostics } = importQuestions({ from: world.from, name, course: options.get("course") ?? null });
    for (const found of diagnostics)
        report.diagnostic(found);
    if (value !== null) {
        report.result(value.file, { type: "file", path: value.file, status: "written" });
        report.remark(`${count(value.count, "question")}; next: lectern check ${value.course}`);
    }
    return exitCodeOf({ documents: [], diagnostics }, options.has("strict"));
}
/** `lectern export`. */
export function exportCommand(request, world) {
    const { targets, options } = request;
    const [name, ...others] = targets;
    const format = questionFormats.find((one) => one === options.get("to"));
    if (name === undefined || others.length > 0 || format === undefined)
        return usageMistake("`export` takes one file of exercises, and `--to gift` or `--to moodle`", targets, world);
    const report = reportFor(request, world);
    const { value, diagnostics } = exportQuestions({ from: world.from, name, format });
    for (const found of diagnostics)
        report.diagnostic(found);
    if (value !== null)
        print(world.stdout, value.text);
    return exitCodeOf({ documents: [], diagnostics }, options.has("strict"));
}
