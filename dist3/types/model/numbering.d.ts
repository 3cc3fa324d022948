import type { Lesson, Section, Topic } from "./fields/lesson.js";
import type { Slot } from "./fields/slot.js";
/** The number of a section, and of its topics: `2` and `2.1`, `2.2`; `1` and `2` under a section that has no heading of its own. */
export interface SectionNumber {
    readonly section: Section;
    readonly number: number;
    readonly topics: readonly {
        readonly topic: Topic;
        readonly number: readonly number[];
    }[];
}
/** The topics of a lesson through all its sections. */
export declare function topicsOf(lesson: Lesson): readonly Topic[];
/** Numbers the sections from 1, and the topics of each section from 1. */
export declare function numberSections(lesson: Lesson): readonly SectionNumber[];
/** What a slot is called by: its number, and the letter of one of its parts or `null`. */
export interface SlotNumber {
    readonly number: number;
    readonly part: string | null;
}
/** Numbers the slots of each kind from 1 through the lesson in reading order, and the parts of each from a, by their anchors: `fig-id`. */
export declare function numberSlots(lesson: Lesson): ReadonlyMap<string, SlotNumber>;
/** The anchors of the slots that the bodies of a lesson place: `fig-id`. */
export declare const placedSlots: (lesson: Lesson) => ReadonlySet<string>;
/**
 * The slots of a lesson in reading order, be they there or still to come: one stands where a body places it,
 * else with its topic.
 */
export declare const slotsOf: (lesson: Lesson) => readonly Slot[];
/** The slots that files fill, in reading order: the parts of those that have some. */
export declare const fillableSlots: (lesson: Lesson) => readonly Slot[];
/** What texts name a slot by. */
export type SlotName = Pick<Slot, "kind" | "id">;
/** The names of all slots that texts can name. */
export declare const slotNames: (lesson: Lesson) => readonly SlotName[];
/** What decides which file fills a slot. */
export interface SlotToFill extends Pick<Slot, "kind" | "id" | "file" | "inText"> {
    /** What fills it already: the picture of a figure. */
    readonly picture: string | null;
    readonly isFilled: boolean;
}
/** The slots that files fill, in reading order, as far as that decides which. */
export declare const slotsToFill: (lesson: Lesson) => readonly SlotToFill[];
/** Those that files fill as well, and that stand in no text of the handout. */
export declare const slotsNowhere: (lesson: Lesson) => readonly SlotToFill[];
/** The slots that are still to come, in reading order. */
export declare function openSlots(lesson: Lesson): readonly SlotToFill[];
