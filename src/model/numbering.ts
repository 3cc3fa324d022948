import { lesson as lessonKind } from "./fields/lesson.js";
import type { Lesson, Section, Topic } from "./fields/lesson.js";
import type { FigureSlot, TableSlot } from "./fields/slot.js";
import { textsOf } from "./printed-texts.js";
import { blocksWithin } from "./text-walk.js";

/** The number of a section, and of its topics: `2` and `2.1`, `2.2`. */
export interface SectionNumber {
  readonly section: Section;
  readonly number: number;
  readonly topics: readonly { readonly topic: Topic; readonly number: readonly [section: number, topic: number] }[];
}

/** The printed numbers of a lesson's figures and tables, by the slot's id. */
export interface SlotNumbers {
  readonly figures: ReadonlyMap<string, number>;
  readonly tables: ReadonlyMap<string, number>;
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
      number: [index + 1, position + 1] as const,
    })),
  }));
}

function byId(slots: readonly (FigureSlot | TableSlot)[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { id, inText } of slots) if (inText !== "plain" && !numbers.has(id.value)) numbers.set(id.value, numbers.size + 1);
  return numbers;
}

/** Numbers the figures from 1 through the lesson in reading order, and apart from them the tables. */
export function numberSlots(lesson: Lesson): SlotNumbers {
  const slots = slotsOf(lesson);
  return { figures: byId(slots.filter(({ kind }) => kind === "figure")), tables: byId(slots.filter(({ kind }) => kind === "table")) };
}

function keyOf(kind: string, id: string): string {
  return `${kind} ${id}`;
}

/** The places that the bodies of a lesson give to slots, as `figure id`. */
export function placedSlots(lesson: Lesson): ReadonlySet<string> {
  const placed = new Set<string>();
  for (const printed of textsOf(lessonKind, lesson, "handout"))
    if ("text" in printed && "blocks" in printed.text)
      for (const block of blocksWithin(printed.text.blocks)) if (block.type === "slot-place") placed.add(keyOf(block.kind, block.id));
  return placed;
}

/**
 * The figures and tables of a lesson in reading order, be they there or still to come: one stands where a body places it,
 * else with its topic.
 */
export function slotsOf(lesson: Lesson): readonly (FigureSlot | TableSlot)[] {
  const inTopics = topicsOf(lesson).flatMap(({ figures, tables }) => [...figures, ...tables]);
  const placed = placedSlots(lesson);
  if (placed.size === 0) return inTopics;
  const all = [...inTopics, ...(lesson.declared ?? [])];
  const byKey = new Map(all.map((slot) => [keyOf(slot.kind, slot.id.value), slot]));
  const byCaption = new Map(all.map((slot) => [slot.caption, slot]));
  const ordered = new Set<FigureSlot | TableSlot>();
  const put = (slot: FigureSlot | TableSlot | undefined): void => { if (slot !== undefined) ordered.add(slot); };
  for (const printed of textsOf(lessonKind, lesson, "handout")) {
    if (!("text" in printed)) continue;
    const { text } = printed;
    if ("blocks" in text) {
      for (const block of blocksWithin(text.blocks)) if (block.type === "slot-place") put(byKey.get(keyOf(block.kind, block.id)));
    } else {
      const slot = byCaption.get(text);
      if (slot !== undefined && !placed.has(keyOf(slot.kind, slot.id.value))) put(slot);
    }
  }
  for (const slot of all) put(slot);
  return [...ordered];
}

/** The figures and tables that are still to come, in reading order. */
export function openSlots(lesson: Lesson): readonly (FigureSlot | TableSlot)[] {
  return slotsOf(lesson).filter(({ filling }) => filling === null);
}
