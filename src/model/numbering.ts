import { lessonFact, perLesson } from "./per-lesson.js";
import type { Lesson, Section, Topic } from "./fields/lesson.js";
import type { Slot } from "./fields/slot.js";
import { textsOfLesson } from "./texts-of-lesson.js";
import { slotAnchor } from "./reference-kinds.js";
import type { SlotKind } from "./reference-kinds.js";
import { blocksWithin } from "./text-walk.js";
import { repeatsLesson } from "./repeated-titles.js";

/** The number of a section, and of its topics: `2` and `2.1`, `2.2`; `1` and `2` under a section that has no heading of its own. */
export interface SectionNumber {
  readonly section: Section;
  readonly number: number;
  readonly topics: readonly { readonly topic: Topic; readonly number: readonly number[] }[];
}

/** The topics of a lesson through all its sections. */
export function topicsOf(lesson: Lesson): readonly Topic[] {
  return lesson.sections.flatMap((section) => (section.kind === "topics" ? section.topics : []));
}

/** Numbers the sections from 1, and the topics of each section from 1. */
export function numberSections(lesson: Lesson): readonly SectionNumber[] {
  return lesson.sections.map((section, index) => ({
    section,
    number: index + 1,
    topics: (section.kind === "topics" ? section.topics : []).map((topic, position) => ({
      topic,
      number: repeatsLesson(lesson, section) ? [position + 1] : [index + 1, position + 1],
    })),
  }));
}

/** What a slot is called by: its number, and the letter of one of its parts or `null`. */
export interface SlotNumber {
  readonly number: number;
  readonly part: string | null;
}

/** Numbers the slots of each kind from 1 through the lesson in reading order, and the parts of each from a, by their anchors: `fig-id`. */
export function numberSlots(lesson: Lesson): ReadonlyMap<string, SlotNumber> {
  const numbers = new Map<string, SlotNumber>();
  const counts = new Map<SlotKind, number>();
  for (const slot of slotsOf(lesson)) {
    const { kind, id, inText } = slot;
    const anchor = slotAnchor(kind, id.value);
    if (inText === "plain" || numbers.has(anchor)) continue;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    numbers.set(anchor, { number, part: null });
    for (const [index, part] of partsOf(slot).entries()) numbers.set(slotAnchor(kind, part.id.value), { number, part: String.fromCharCode(0x61 + index) });
  }
  return numbers;
}

/** The subfigures of a slot. */
function partsOf(slot: Slot): readonly Slot[] {
  return slot.kind === "figure" ? slot.subfigures : [];
}

/** The slot, or the parts of it where it has some. */
function withoutWhole(slot: Slot): readonly Slot[] {
  const parts = partsOf(slot);
  return parts.length === 0 ? [slot] : parts;
}

/** The anchors of the slots that the bodies of a lesson place: `fig-id`. */
export const placedSlots = perLesson(findPlaced);

function findPlaced(lesson: Lesson): ReadonlySet<string> {
  const placed = new Set<string>();
  for (const printed of textsOfLesson(lesson, "handout"))
    if ("text" in printed && "blocks" in printed.text)
      for (const block of blocksWithin(printed.text.blocks)) if (block.type === "slot-place") placed.add(slotAnchor(block.kind, block.id));
  return placed;
}

/**
 * The slots of a lesson in reading order, be they there or still to come: one stands where a body places it,
 * else with its topic.
 */
export const slotsOf = perLesson(orderSlots);

function orderSlots(lesson: Lesson): readonly Slot[] {
  const inTopics = topicsOf(lesson).flatMap(({ figures, tables, listings }) => [...figures, ...tables, ...listings]);
  const placed = placedSlots(lesson);
  if (placed.size === 0) return inTopics;
  const all = [...inTopics, ...(lesson.declared ?? [])];
  const byKey = new Map(all.map((slot) => [slotAnchor(slot.kind, slot.id.value), slot]));
  const byCaption = new Map(all.map((slot) => [slot.caption, slot]));
  const ordered = new Set<Slot>();
  const put = (slot: Slot | undefined): void => { if (slot !== undefined) ordered.add(slot); };
  for (const printed of textsOfLesson(lesson, "handout")) {
    if (!("text" in printed)) continue;
    const { text } = printed;
    if ("blocks" in text) {
      for (const block of blocksWithin(text.blocks)) if (block.type === "slot-place") put(byKey.get(slotAnchor(block.kind, block.id)));
    } else {
      const slot = byCaption.get(text);
      if (slot !== undefined && !placed.has(slotAnchor(slot.kind, slot.id.value))) put(slot);
    }
  }
  for (const slot of all) put(slot);
  return [...ordered];
}

/** The slots that files fill, in reading order: the parts of those that have some. */
export const fillableSlots = perLesson((lesson): readonly Slot[] =>
  slotsOf(lesson).flatMap(withoutWhole));

/** What texts name a slot by. */
export type SlotName = Pick<Slot, "kind" | "id">;

/** The names of all slots of a lesson that texts can name: each that was given an id, and its parts after it. */
export const slotNames = lessonFact("slot names", (lesson): readonly SlotName[] =>
  slotsOf(lesson).flatMap((slot) => (slot.inText === "plain" ? [] : [slot, ...partsOf(slot)])).map(({ kind, id }) => ({ kind, id })));

/** What decides which file fills a slot. */
export interface SlotToFill extends Pick<Slot, "kind" | "id" | "file" | "inText"> {
  /** What fills it already: the picture of a figure. */
  readonly picture: string | null;
  readonly isFilled: boolean;
}

function toFill({ kind, id, file, inText, filling }: Slot): SlotToFill {
  return { kind, id, file, inText, picture: kind === "figure" ? filling : null, isFilled: filling !== null };
}

/** The slots that files fill, in reading order, as far as that decides which. */
export const slotsToFill = lessonFact("slots to fill", (lesson): readonly SlotToFill[] => fillableSlots(lesson).map(toFill));

/** Those that files fill as well, and that stand in no text of the handout. */
export const slotsNowhere = lessonFact("slots nowhere", (lesson): readonly SlotToFill[] => {
  const known = new Set(fillableSlots(lesson));
  return (lesson.declared ?? []).flatMap(withoutWhole).filter((slot) => !known.has(slot)).map(toFill);
});

/** The slots that are still to come, in reading order. */
export function openSlots(lesson: Lesson): readonly SlotToFill[] {
  return slotsToFill(lesson).filter(({ isFilled }) => !isFilled);
}
