import { lessonFact, mapSlots, slotsOf } from "../model/index.js";
/** The ids of the figures of a lesson that share a row with others: there proportions say how wide each is. */
const inRows = lessonFact("figures in rows", (lesson) => {
    const figures = slotsOf(lesson).flatMap((slot) => (slot.kind === "figure" ? [slot] : []));
    return new Set(figures.flatMap(({ id, beside, subfigures }, index) => (beside || figures[index + 1]?.beside === true ? [id.value] : []).concat(subfigures.map((part) => part.id.value))));
});
/** Width over height of what is shown of the picture of a figure; `null` where it cannot be told. */
function proportionsOf({ filling, crop }, images) {
    const size = filling === null ? undefined : images.get(filling)?.value?.size;
    if (size === undefined || size.width <= 0 || size.height <= 0)
        return null;
    const { top, right, bottom, left } = crop ?? { top: 0, right: 0, bottom: 0, left: 0 };
    const proportions = (size.width * (100 - left - right)) / (size.height * (100 - top - bottom));
    return Math.min(20, Math.max(0.05, proportions));
}
/** What a document prints, its figures in rows with the proportions of their files where they say none themselves. */
export function withOwnProportions(subject, images) {
    if (subject.kind === "book")
        return { ...subject, lessons: subject.lessons.map((lesson) => lessonInProportion(lesson, images)) };
    return subject.kind === "handout" ? { ...subject, lesson: lessonInProportion(subject.lesson, images) } : subject;
}
function lessonInProportion(lesson, images) {
    const shared = inRows(lesson);
    if (shared.size === 0)
        return lesson;
    const figure = (slot) => {
        if (slot.hasShape || slot.fit !== "contain" || !shared.has(slot.id.value))
            return slot;
        return { ...slot, aspect: proportionsOf(slot, images) ?? slot.aspect };
    };
    return mapSlots(lesson, { figure });
}
