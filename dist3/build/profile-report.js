import path from "node:path";
import { fieldPlaces } from "../content/index.js";
import { hasErrors, positionAt } from "../diagnostics/index.js";
import { editionOf } from "../editions/index.js";
import { judgeProfile } from "../profiles/index.js";
import { printDocument } from "../render.js";
import { FontBook } from "../text/index.js";
import { Findings } from "./findings.js";
import { lookOf } from "./look.js";
import { profileNamed } from "./profile-files.js";
import { findProject } from "./project.js";
import { readCourseFolder } from "./read-course.js";
import { readSource, statsOf } from "./read-source.js";
import { sha256 } from "./sha256.js";
import { Templates } from "./templates.js";
function placeOf({ source, start }) {
    const { line, column } = positionAt(source, start);
    return { path: source.path, line, column };
}
/** Whether the course may name a profile: it is read as a whole only where there is something to judge. */
function mayNameProfiles(root, { folder }) {
    const file = path.join(folder, "course.yaml");
    return statsOf(file) !== null && /^["']?profile\b/m.test(readSource(root, file).value?.text ?? "");
}
/** The ids of the sections of the syllabus in the order of its layout; `null` where it cannot be printed. */
async function printedSections(root, { folder }, course) {
    const subject = { kind: "syllabus" };
    const look = lookOf({ course, subject }, folder, null).value;
    const template = look === null ? null : new Templates(root).of({ course: folder, kind: "syllabus", lang: course.lang.value, look }).value;
    if (template === null)
        return null;
    const { value, diagnostics } = await printDocument({ course, subject, template, fonts: new FontBook([]), created: 0 });
    return value === null || hasErrors(diagnostics) ? null : Array.from(value.text.matchAll(/<(?:section|footer|div|header)\b[^>]*\bid="([a-z-]+)"/g), ([, id = ""]) => id);
}
function dateOf(iso) {
    const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
    return { year, month, day };
}
function rowOf({ rule: { id, asks, source }, status, places, faults, note }, about, usual) {
    const spans = status === "met" ? places : faults.flatMap(({ span }) => span ?? []);
    const said = faults.map(({ message }) => message.replace(`${id.value}: ${asks.value}: `, "")).join("; ");
    return { ...about, rule: id.value, asks: asks.value, source: source?.value ?? usual, status, places: spans.map(placeOf), says: status === "missing" ? said : note };
}
function rowsOf(profile, findings, about) {
    const usual = profile.source?.value ?? null;
    return [
        ...findings.map((finding) => rowOf(finding, about, usual)),
        ...profile.people.map(({ value }, index) => ({ ...about, rule: `person-${index + 1}`, asks: value, source: usual, status: "person", places: [], says: null })),
    ];
}
async function judgedCourse(root, selection, reading, today) {
    if (reading.course === null)
        return null;
    // What students do not read is not published.
    const { course } = editionOf(reading.course, "student");
    const sums = new Map(reading.policyFiles.map((source) => [source, sha256(source.text.replaceAll("\r\n", "\n"))]));
    return { course, places: reading.courseFile === null ? new Map() : fieldPlaces(reading.courseFile), sums, printed: await printedSections(root, selection, course), today };
}
/** What the courses that are asked for meet of profiles, rule by rule; what is missing is a mistake with its place. */
export async function profileReport({ from, targets, report, profiles, today }) {
    const findings = new Findings(report);
    const { project } = findProject(from, targets);
    const rules = [];
    for (const selection of project?.selections ?? []) {
        const root = project?.root ?? from;
        if (profiles.length === 0 && !mayNameProfiles(root, selection))
            continue;
        const reading = await readCourseFolder(root, selection);
        const named = profiles.length > 0 ? profiles.map((name) => ({ name, span: null })) : (reading.course?.profile ?? []).map(({ value, span }) => ({ name: value, span }));
        const judged = named.length === 0 ? null : await judgedCourse(root, selection, reading, dateOf(today));
        for (const one of named) {
            const { value: profile, diagnostics } = profileNamed(root, from, one);
            findings.addDiagnostics(diagnostics);
            if (profile === null || judged === null)
                continue;
            const found = judgeProfile(profile, judged);
            findings.addDiagnostics(found.flatMap(({ faults }) => faults));
            rules.push(...rowsOf(profile, found, { course: selection.id, profile: one.name }));
        }
    }
    return { ...findings.result, rules };
}
