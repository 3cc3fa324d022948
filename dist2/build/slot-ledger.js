import { chartFaults } from "../charts/index.js";
import { positionAt } from "../diagnostics/index.js";
import { editionOf } from "../editions/index.js";
import { audiencesOf, fillableSlots, isoDate, lessonNumber, numberSlots, openState, plainText, slotAnchor, slotState, withPapers } from "../model/index.js";
import { Findings } from "./findings.js";
import { drawnCharts } from "./drawn-charts.js";
import { loadDecoders } from "./picture-decoders.js";
import { findProject } from "./project.js";
import { readCourseFolder } from "./read-course.js";
/** What slots and texts have in common, as the ledger has it. */
function claims({ owner, due }, span) {
    return {
        owner: owner?.value ?? null,
        due: due === null ? null : due.date === null ? (due.words === null ? null : plainText(due.words.inlines)) : isoDate(due.date),
        path: span.source.path,
        line: positionAt(span.source, span.start).line,
    };
}
/** Why the file of a figure cannot be printed, or `null`. */
function fileFault(file, { images, charts, drawn }) {
    const chart = charts.get(file);
    const image = chart === undefined ? images.get(file) : undefined;
    const found = chart === undefined ? (image?.value === null ? image.diagnostics : []) : [...chartFaults(chart), ...(drawn.get(file)?.diagnostics ?? [])];
    return found.find(({ severity }) => severity === "error")?.message ?? null;
}
/** Judges each file of figures once, however many editions show it: a picture is unpacked for that. */
function faultsOnce(reading) {
    const known = new Map();
    return (slot) => {
        if (slot.kind !== "figure" || slot.filling === null)
            return slot.trouble;
        let fault = known.get(slot.filling);
        if (fault === undefined)
            known.set(slot.filling, (fault = fileFault(slot.filling, reading)));
        return fault;
    };
}
function slotRows(course, lesson, { faultOf, today }) {
    const numbers = numberSlots(lesson);
    return fillableSlots(lesson).map((slot) => ({ slot, reason: faultOf(slot) })).map(({ slot, reason }) => ({
        course,
        document: lesson.id,
        kind: slot.kind,
        ...(numbers.get(slotAnchor(slot.kind, slot.id.value)) ?? { number: 0, part: null }),
        id: slot.id.value,
        state: slotState({ ...slot, trouble: reason }, today),
        reason,
        ...claims(slot, slot.id.span),
    }));
}
function texts(course, document, slots, today) {
    return slots.map((slot, index) => ({
        course,
        document,
        kind: "text",
        number: index + 1,
        part: null,
        id: slot.id,
        state: slot.isFilled ? "filled" : openState(slot.due, today),
        reason: null,
        ...claims(slot, slot.span),
    }));
}
/** The lessons that parts list and nobody has written yet. */
function openLessons(course) {
    return course.openLessons.map(({ value, span }) => ({
        course: course.id,
        document: "course",
        kind: "lesson",
        number: lessonNumber(course, value),
        part: null,
        id: value,
        state: "open",
        reason: null,
        ...claims({ owner: null, due: null }, span),
    }));
}
function rowsOf(course, scope, isWanted) {
    const { today } = scope;
    const { id, textSlots, lessons, sheets } = course;
    const wantedLessons = withPapers({ ...course, lessons }).lessons.filter(({ span }) => isWanted(span));
    return [
        ...texts(id, "course", textSlots.filter(({ span }) => isWanted(span)), today),
        ...(isWanted(course.title.span) ? openLessons(course) : []),
        ...wantedLessons.flatMap((lesson) => [...slotRows(id, lesson, scope), ...texts(id, lesson.id, lesson.textSlots, today)]),
        ...sheets.filter(({ span }) => isWanted(span)).flatMap((sheet) => texts(id, sheet.id, sheet.textSlots, today)),
    ];
}
/** The rows of a course, each with whose editions have it; of these alone where some are asked for. */
function rowsByAudience(course, scope, isWanted, asked) {
    const all = audiencesOf(course);
    const keyOf = ({ kind, id, path, line }) => JSON.stringify([kind, id, path, line]);
    const read = new Map(all.map((audience) => [audience, new Set(rowsOf(editionOf(course, audience).course, scope, isWanted).map(keyOf))]));
    return rowsOf(course, scope, isWanted).flatMap((row) => {
        const readers = all.filter((audience) => read.get(audience)?.has(keyOf(row)) === true);
        return asked === null || readers.some((audience) => asked.includes(audience)) ? [{ ...row, for: readers.length === all.length ? null : readers }] : [];
    });
}
/** Every figure, table, listing, text and unwritten lesson of what is asked for, in the order of the courses. Nothing is laid out or written. */
export async function slotLedger(options) {
    const findings = new Findings(options.report);
    const { project, diagnostics } = findProject(options.from, options.targets);
    findings.addDiagnostics(diagnostics);
    const slots = [];
    for (const selection of project?.selections ?? []) {
        const read = await readCourseFolder(project?.root ?? "", selection);
        await loadDecoders(read.images.keys());
        const reading = { ...read, drawn: await drawnCharts(project?.root ?? "", selection.folder, read) };
        const { course, lessonFiles, sheetFiles, examFiles, diagnostics: found } = reading;
        findings.addDiagnostics(found);
        const asked = [...lessonFiles, ...sheetFiles, ...examFiles].filter(({ path }) => selection.files?.has(path));
        const wanted = new Set(asked.map(({ source }) => source));
        if (course !== null)
            slots.push(...rowsByAudience(course, { faultOf: faultsOnce(reading), today: options.today ?? null }, ({ source }) => selection.files === null || wanted.has(source), options.audiences ?? null));
    }
    return { ...findings.result, slots };
}
