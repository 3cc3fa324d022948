import { addDiagnostics } from "../diagnostics/index.js";
import { documentKinds, kindNames } from "../documents/index.js";
import { rootTokens } from "../style/index.js";
import { courseAs, withTheme } from "../variants/index.js";
import { Findings } from "./findings.js";
import { usualLook } from "./template-files.js";
import { findProject } from "./project.js";
import { readCourseFolder } from "./read-course.js";
import { Templates } from "./templates.js";
import { aboutTokens } from "./token-words.js";
/** The tokens of a kind of document: as the templates have them, and as they are in force. */
function valuesOf(course, folder, kind, { templates, look, diagnostics }) {
    const template = templates.of({ course: folder, kind, lang: course.lang.value, look });
    if (template.value === null)
        return [new Map(), new Map()];
    const { stylesheets } = template.value;
    const plain = stylesheets.filter(({ source }) => !source.path.endsWith("course.css"));
    const found = rootTokens(stylesheets, course, course.lang);
    addDiagnostics(diagnostics, found.diagnostics.filter((one) => diagnostics.every(({ message }) => message !== one.message)));
    return [rootTokens(plain, { ...course, theme: [] }, course.lang).tokens, found.tokens];
}
function rowsOf(course, values) {
    const rows = new Map();
    for (const [kind, [own, inForce]] of values)
        for (const [token, value] of inForce) {
            const basic = own.get(token) ?? null;
            const key = `${token} ${basic ?? ""} ${value}`;
            const known = rows.get(key);
            rows.set(key, { course: course.id, token, does: aboutTokens[token] ?? "", default: basic, value, kinds: [...(known?.kinds ?? []), kind] });
        }
    const order = [...new Set([...rows.values()].map(({ token }) => token))];
    return [...rows.values()].sort((one, other) => order.indexOf(one.token) - order.indexOf(other.token));
}
/** The tokens that courses can set under `theme`, with their values. */
export async function tokenLedger(options) {
    const findings = new Findings(options.report);
    const { project, diagnostics } = findProject(options.from, options.targets);
    findings.addDiagnostics(diagnostics);
    const tokens = [];
    for (const selection of project?.selections ?? []) {
        const reading = await readCourseFolder(project?.root ?? "", selection);
        if (reading.course === null) {
            findings.addDiagnostics(reading.diagnostics.filter(({ severity }) => severity === "error"));
            continue;
        }
        const themed = withTheme(reading.course, options.theme ?? []);
        const course = options.form === undefined ? themed : courseAs(themed, options.form);
        const look = options.look ?? (options.form?.type === undefined || options.form.type === "usual" ? (course.look?.value ?? usualLook) : "large-print");
        const found = [];
        const setting = { templates: new Templates(project?.root ?? ""), look, diagnostics: found };
        tokens.push(...rowsOf(course, new Map(kindNames.filter((kind) => documentKinds[kind].isExtra !== true).map((kind) => [kind, valuesOf(course, selection.folder, kind, setting)]))));
        findings.addDiagnostics(found);
    }
    return { ...findings.result, tokens };
}
