import type { Lesson } from "./fields/lesson.js";
import type { FigureSlot, ListingSlot, TableSlot } from "./fields/slot.js";
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
export declare function mapSlots(lesson: Lesson, { figure: change, table, listing }: SlotChanges): Lesson;
export {};
