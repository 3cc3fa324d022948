import type { Lesson, Section } from "./fields/lesson.js";
import type { FigureSlot, ListingSlot, Slot, TableSlot } from "./fields/slot.js";

/**
 * What becomes of the slots of a lesson that files fill, by their kinds; those of a kind that is not named stay as they are.
 * Of a figure with subfigures these are changed, and not itself.
 */
interface SlotChanges {
  readonly figure?: (slot: FigureSlot) => FigureSlot;
  readonly table?: (slot: TableSlot) => TableSlot;
  readonly listing?: (slot: ListingSlot) => ListingSlot;
}

/** The lesson with its slots changed, those of its topics first and then those that its texts declare. */
export function mapSlots(lesson: Lesson, { figure: change = (slot) => slot, table = (slot) => slot, listing = (slot) => slot }: SlotChanges): Lesson {
  const figure = (slot: FigureSlot): FigureSlot => (slot.subfigures.length === 0 ? change(slot) : { ...slot, subfigures: slot.subfigures.map(change) });
  const changed = (slot: Slot): Slot => {
    switch (slot.kind) {
      case "figure":
        return figure(slot);
      case "table":
        return table(slot);
      case "listing":
        return listing(slot);
    }
  };
  const sections = lesson.sections.map((section): Section => {
    if (section.kind !== "topics") return section;
    const topics = section.topics.map((topic) => ({ ...topic, figures: topic.figures.map(figure), tables: topic.tables.map(table), listings: topic.listings.map(listing) }));
    return { ...section, topics };
  });
  if (lesson.declared === undefined) return { ...lesson, sections };
  return { ...lesson, sections, declared: lesson.declared.map(changed) };
}
