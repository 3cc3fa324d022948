import { lessonFact, perLesson } from "./per-lesson.js";
import { textsOfLesson } from "./texts-of-lesson.js";
import { slotAnchor } from "./reference-kinds.js";
import { blocksWithin } from "./text-walk.js";
import { repeatsLesson } from "./repeated-titles.js";
/** The topics of a lesson through all its sections. */
export function topicsOf(lesson) {
    return lesson.sections.flatMap((section) => (section.kind === "topics" ? section.topics : []));
}
/** Numbers the sections from 1, and the topics of each section from 1. */
export function numberSections(lesson) {
    return lesson.sections.map((section, index) => ({
        section,
        number: index + 1,
        topics: (section.kind === "topics" ? section.topics : []).map((topic, position) => ({
            topic,
            number: repeatsLesson(lesson, section) ? [position + 1] : [index + 1, position + 1],
        })),
    }));
}
/** Numbers the slots of each kind from 1 through the lesson in reading order, and the parts of each from a, by their anchors: `fig-id`. */
export function numberSlots(lesson) {
    const numbers = new Map();
    const counts = new Map();
    for (const slot of slotsOf(lesson)) {
        const { kind, id, inText } = slot;
        const anchor = slotAnchor(kind, id.value);
        if (inText === "plain" || numbers.has(anchor))
            continue;
        const number = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, number);
        numbers.set(anchor, { number, part: null });
        for (const [index, part] of partsOf(slot).entries())
            numbers.set(slotAnchor(kind, part.id.value), { number, part: String.fromCharCode(0x61 + index) });
    }
    return numbers;
}
/** The subfigures of a slot. */
function partsOf(slot) {
    return slot.kind === "figure" ? slot.subfigures : [];
}
/** The slot, or the parts of it where it has some. */
function withoutWhole(slot) {
    const parts = partsOf(slot);
    return parts.length === 0 ? [slot] : parts;
}
/** The anchors of the slots that the bodies of a lesson place: `fig-id`. */
export const placedSlots = perLesson(findPlaced);
function findPlaced(lesson) {
    const placed = new Set();
    for (const printed of textsOfLesson(lesson, "handout"))
        if ("text" in printed && "blocks" in printed.text)
            for (const block of blocksWithin(printed.text.blocks))
                if (block.type === "slot-place")
                    placed.add(slotAnchor(block.kind, block.id));
    return placed;
}
/**
 * The slots of a lesson in reading order, be they there or still to come: one stands where a body places it,
 * else with its topic.
 */
export const slotsOf = perLesson(orderSlots);
function orderSlots(lesson) {
    const inTopics = topicsOf(lesson).flatMap(({ figures, tables, listings }) => [...figures, ...tables, ...listings]);
    const placed = placedSlots(lesson);
    if (placed.size === 0)
        return inTopics;
    const all = [...inTopics, ...(lesson.declared ?? [])];
    const byKey = new Map(all.map((slot) => [slotAnchor(slot.kind, slot.id.value), slot]));
    const byCaption = new Map(all.map((slot) => [slot.caption, slot]));
    const ordered = new Set();
    const put = (slot) => { if (slot !== undefined)
        ordered.add(slot); };
    for (const printed of textsOfLesson(lesson, "handout")) {
        if (!("text" in printed))
            continue;
        const { text } = printed;
        if ("blocks" in text) {
            for (const block of blocksWithin(text.blocks))
                if (block.type === "slot-place")
                    put(byKey.get(slotAnchor(block.kind, block.id)));
        }
        else {
            const slot = byCaption.get(text);
            if (slot !== undefined && !placed.has(slotAnchor(slot.kind, slot.id.value)))
                put(slot);
        }
    }
    for (const slot of all)
        put(slot);
    return [...ordered];
}
/** All that texts can name of the slots of a lesson: each that was given an id, and its parts after it. */
const namedSlots = perLesson((lesson) => slotsOf(lesson).flatMap((slot) => (slot.inText === "plain" ? [] : [slot, ...partsOf(slot)])));
/** The slots that files fill, in reading order: the parts of those that have some. */
export const fillableSlots = perLesson((lesson) => slotsOf(lesson).flatMap(withoutWhole));
/** The names of all slots that texts can name. */
export const slotNames = lessonFact("slot names", (lesson) => namedSlots(lesson).map(({ kind, id }) => ({ kind, id })));
function toFill({ kind, id, file, inText, filling }) {
    return { kind, id, file, inText, picture: kind === "figure" ? filling : null, isFilled: filling !== null };
}
/** The slots that files fill, in reading order, as far as that decides which. */
export const slotsToFill = lessonFact("slots to fill", (lesson) => fillableSlots(lesson).map(toFill));
/** Those that files fill as well, and that stand in no text of the handout. */
export const slotsNowhere = lessonFact("slots nowhere", (lesson) => {
    const known = new Set(fillableSlots(lesson));
    return (lesson.declared ?? []).flatMap(withoutWhole).filter((slot) => !known.has(slot)).map(toFill);
});
/** The slots that are still to come, in reading order. */
export function openSlots(lesson) {
    return slotsToFill(lesson).filter(({ isFilled }) => !isFilled);
}
