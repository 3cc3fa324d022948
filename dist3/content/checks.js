import { closestName, diagnostic, fileAndLine, positionAt } from "../diagnostics/index.js";
import { lessonFact, listedLessons, slotAnchor, slotKinds, slotNames, slotsOf, texOf, topicsOf } from "../model/index.js";
function useHint(name, names, otherwise) {
    const meant = closestName(name, names);
    return meant === null ? otherwise : `use \`${meant}\``;
}
/** The first of each, and a fault for every later one of the same name. */
function doubled(all, placeOf, fault) {
    const seen = new Map();
    const faults = [];
    for (const each of all) {
        const { value } = placeOf(each);
        const first = seen.get(value);
        if (first === undefined)
            seen.set(value, each);
        else if (value !== "")
            faults.push(fault(each, first));
    }
    return faults;
}
/** Two slots of a kind in the course under one id. */
export function duplicateSlots(lessons) {
    const slots = lessons.flatMap(({ lesson }) => slotNames(lesson));
    return slotKinds.flatMap((kind) => doubled(slots.filter((slot) => slot.kind === kind), ({ id }) => id, ({ id }, first) => diagnostic("content/duplicate-slot", id.span, `the id \`${id.value}\` is taken by another ${kind} (${fileAndLine(first.id.span)})`, "choose another id")));
}
/** Formulas of sheets that nobody could read aloud: TeX has words of its own, other signs have not. */
export function formulasWithoutWords(sheets) {
    const entries = sheets.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
    return entries.flatMap((entry) => {
        if (entry.kind !== "formula" || entry.alt !== null || texOf(entry.formula) !== null)
            return [];
        return [diagnostic("content/missing-key", entry.formula.span, "missing key `alt`", "add `alt`, the words in which the formula is read aloud, or write it in TeX: `$…$`")];
    });
}
/** Figures that are to stand beside one before them, where there is none. */
export const figuresBesideNothing = lessonFact("figures beside nothing", (lesson) => topicsOf(lesson).flatMap(({ figures, body }) => {
    const [first] = figures;
    const turned = figures.flatMap((figure, index) => besideTurned(figure, figures[index - 1]));
    const alone = [...(first?.beside === true ? [first] : []), ...placedAlone(body?.blocks ?? [], lesson.declared ?? [])];
    const nothing = alone.map(({ id }) => {
        const message = `no figure of this topic stands before \`${id.value}\`, which is to stand beside one`;
        return diagnostic("content/beside-nothing", id.span, message, "take `beside` away, or put another figure before it");
    });
    return [...nothing, ...turned];
}));
/** What figures with subfigures say of a picture of their own, which they have not. */
export const picturesOfGroups = lessonFact("pictures of groups", (lesson) => {
    const groups = slotsOf(lesson).flatMap((slot) => (slot.kind === "figure" && slot.subfigures.length > 0 ? [slot] : []));
    return groups.flatMap(({ id, file, alt, crop, fit, height, hasShape, dataTable }) => {
        const said = [
            ["file", file?.span ?? null], ["alt", alt?.span ?? null], ["crop", crop === null ? null : id.span], ["fit", fit === "contain" ? null : id.span],
            ["height", height?.span ?? null], ["aspect", hasShape && height === null ? id.span : null], ["data-table", dataTable ? id.span : null],
        ];
        return said.flatMap(([key, span]) => span === null ? [] : [diagnostic("content/picture-of-group", span, `\`${key}\` says nothing in \`${id.value}\`, whose subfigures have pictures of their own`, `write it into the subfigures, or take it out`)]);
    });
});
/** A figure that is to stand beside the one before it, where one of the two has a page of its own. */
function besideTurned({ beside, landscape, id }, before) {
    if (!beside || before === undefined || !(landscape || before.landscape))
        return [];
    const message = `\`${id.value}\` cannot stand beside \`${before.id.value}\`: \`landscape\` gives one of them a page of its own`;
    return [diagnostic("content/beside-nothing", id.span, message, "take `beside` away, or `landscape`")];
}
/** The figures among blocks that are to stand beside one, and follow something else. */
function placedAlone(blocks, declared) {
    const isFigure = (block) => block?.type === "slot-place" && block.kind === "figure";
    return blocks.flatMap((block, index) => {
        if (block.type !== "slot-place" || block.kind !== "figure" || isFigure(blocks[index - 1]))
            return [];
        const slot = declared.find(({ kind, id }) => kind === "figure" && id.value === block.id);
        return slot?.kind === "figure" && slot.beside ? [slot] : [];
    });
}
/** Two entries under one id. */
export function duplicateReferences(references) {
    return doubled(references, ({ id }) => id, ({ id: { value, span } }, first) => {
        const place = first.id.span.source === span.source ? `in line ${positionAt(span.source, first.id.span.start).line}` : `in ${fileAndLine(first.id.span)}`;
        const message = `a second reference with the id \`${value}\`: the first is cited, which is ${place}`;
        return diagnostic("content/duplicate-reference", span, message, "rename or remove one of the two");
    });
}
/** Citations of entries that there are not. */
export function unknownReferences(citations, references) {
    if (citations.length === 0)
        return [];
    const known = new Set(references.map(({ id }) => id.value));
    return citations
        .filter(({ key }) => !known.has(key))
        .map(({ key, span }) => diagnostic("content/unknown-reference", span, `no reference has the id \`${key}\``, useHint(key, known, "add it to `references.yaml`")));
}
/** Entries that nothing cites. */
export function uncitedReferences(citations, references) {
    const cited = new Set(citations.map(({ key }) => key));
    return references
        .filter(({ id }) => id.value !== "" && !cited.has(id.value))
        .map(({ id }) => diagnostic("content/uncited-reference", id.span, `no document cites \`${id.value}\``, "cite it, or remove the entry"));
}
/** What all slots of some lessons are called: kind and id. */
export function slotKeys(lessons) {
    return new Set(lessons.flatMap((lesson) => slotNames(lesson).map(({ kind, id }) => `${kind} ${id.value}`)));
}
/** References to slots that are none of the course's, which are `known` by their keys. */
export function unknownSlots({ slotReferences }, known) {
    return slotReferences.filter(({ kind, id }) => !known.has(`${kind} ${id}`)).map((reference) => unknownSlot(reference, known));
}
function unknownSlot({ kind, id, span }, known) {
    const names = [...known].filter((key) => key.startsWith(`${kind} `)).map((key) => `@${slotAnchor(kind, key.slice(kind.length + 1))}`);
    const name = `@${slotAnchor(kind, id)}`;
    const hint = useHint(name, names, `declare the ${kind} in a topic of the lesson, or write \`\\@\` for the sign itself`);
    return diagnostic("content/unknown-slot", span, `\`${name}\` names no ${kind} of the course`, hint);
}
/** References to slots in `course.yaml` or a sheet, which have none. */
export function slotsElsewhere(slotReferences) {
    return slotReferences.map(({ kind, id, span }) => {
        const hint = "say in words where it is, or write `\\@` for the sign itself";
        return diagnostic("content/unknown-slot", span, `\`@${slotAnchor(kind, id)}\` leads nowhere: only lessons have figures, tables and listings`, hint);
    });
}
/** Lessons that a sheet comes from, but that there neither are nor will be. */
export function lessonsOfSheets(sheets, names) {
    return sheets
        .flatMap(({ groups }) => groups.flatMap(({ lessons, entries }) => [lessons, ...entries.map((entry) => (entry.kind === "exercise" ? [] : entry.lessons))]).flat())
        .flatMap((name) => names.unknown(name, "write the file and list it in a part, or remove the name"));
}
/** The names of the lessons of a course: of those that are there, and of those that parts list before they are written. */
export class LessonNames {
    /** Lessons that parts list and nobody has written yet. */
    open;
    /** Names in parts that are slips of the pen: a file that no part lists has nearly the same. */
    slips;
    #known;
    /** `ids` are the names of all files below `lessons/`, whether they could be read or not. */
    constructor(ids, parts) {
        const listed = listedLessons(parts);
        const names = new Set(listed.map(({ value }) => value));
        const unlisted = ids.filter((id) => !names.has(id));
        const written = new Set(ids);
        const missing = listed.filter(({ value }) => !written.has(value)).map((name) => ({ name, meant: closestName(name.value, unlisted) }));
        this.open = missing.flatMap(({ name, meant }) => (meant === null ? name : []));
        this.slips = missing.flatMap(({ name, meant }) => (meant === null ? [] : unknownLesson(name, `use \`${meant}\``)));
        this.#known = new Set([...ids, ...this.open.map(({ value }) => value)]);
    }
    /** What is said of a name that is neither that of a file nor listed; nothing of another. */
    unknown(name, otherwise) {
        return this.#known.has(name.value) ? [] : [unknownLesson(name, useHint(name.value, this.#known, otherwise))];
    }
}
function unknownLesson({ value, span }, hint) {
    return diagnostic("content/unknown-lesson", span, `no file \`lessons/${value}.yaml\``, hint);
}
/** Names given twice, slips of names, and lessons that no part names. */
export function lessonsOfParts(parts, files, known) {
    const listed = parts.flatMap(({ lessons }) => lessons);
    const names = new Set(listed.map(({ value }) => value));
    const twice = doubled(listed, (name) => name, ({ value, span }) => diagnostic("content/lesson-listed-twice", span, `lesson \`${value}\` is listed twice`, "remove one of the two"));
    const unlisted = files
        .filter(({ id }) => !names.has(id))
        .map(({ id, span }) => diagnostic("content/lesson-in-no-part", span, `no part lists the lesson \`${id}\`, so it is not built`, `add \`${id}\` to the \`lessons\` of a part`));
    return [...known.slips, ...twice, ...unlisted];
}
