import path from "node:path";
import { fontPackagesToInstall } from "../build/index.js";
import { initProject, newDocument, starterNames } from "../start/index.js";
import { exitCodeOf } from "./exit-code.js";
import { reportFor } from "./report.js";
import { usageMistake } from "./usage-mistake.js";
/** The course that `init` makes where `--course` does not name one. */
const usualCourse = "my-course";
function tell(request, world, { value, diagnostics }) {
    const report = reportFor(request, world);
    for (const found of diagnostics)
        report.diagnostic(found);
    for (const file of value?.files ?? [])
        report.result(file, { type: "file", path: file, status: "written" });
    return exitCodeOf({ documents: [], diagnostics }, request.options.has("strict"));
}
/** `cd there && `, quoted for a shell where it must be; nothing where the folder is the current one. */
function into(from, root) {
    const folder = path.relative(from, root);
    if (folder === "")
        return "";
    return `cd ${/^[\w./-]+$/.test(folder) ? folder : `"${folder}"`} && `;
}
/** `lectern init`. */
export function initCommand(request, world) {
    const { targets, options } = request;
    if (targets.length > 1)
        return usageMistake("`init` takes one folder", targets, world);
    const root = path.resolve(world.from, targets[0] ?? ".");
    const lang = options.get("lang") === "zh" ? "zh" : "en";
    const template = starterNames.find((name) => name === options.get("template")) ?? "course";
    const course = options.get("course") ?? usualCourse;
    const outcome = initProject({ root, course, lang, template, look: options.get("look") ?? null });
    const code = tell(request, world, outcome);
    if (outcome.value === null)
        return code;
    const { remark } = reportFor(request, world);
    const missing = fontPackagesToInstall(root, lang);
    if (missing.length > 0)
        remark(`fonts are missing: ${into(world.from, root)}npm install ${missing.join(" ")}`);
    remark(`next: ${into(world.from, root)}lectern build`);
    return code;
}
async function newDocumentCommand(request, world, kind) {
    const [, id, ...others] = request.targets;
    const { options } = request;
    if (id === undefined || others.length > 0)
        return usageMistake(`\`new ${kind}\` takes one id`, request.targets.slice(1), world);
    const part = options.get("part") ?? null;
    if (part !== null && !/^\d{1,4}$/.test(part))
        return usageMistake("`--part` takes the number of a part", [part], world);
    const outcome = await newDocument({
        kind,
        from: world.from,
        id,
        title: options.get("title") ?? null,
        course: options.get("course") ?? null,
        part: part === null ? null : Number(part),
    });
    const code = tell(request, world, outcome);
    if (outcome.value !== null)
        reportFor(request, world).remark(`next: lectern build ${outcome.value.course}`);
    return code;
}
/** `lectern new`. */
export function newCommand(request, world) {
    const [kind] = request.targets;
    if (kind === "lesson" || kind === "sheet")
        return newDocumentCommand(request, world, kind);
    return usageMistake("`new` takes `lesson` or `sheet`, and an id", request.targets, world);
}
