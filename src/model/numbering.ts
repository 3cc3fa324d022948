import type { Lesson, Section, Topic } from "./fields/lesson.js";
import type { FigureSlot, TableSlot } from "./fields/slot.js";

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
  for (const { id } of slots) if (!numbers.has(id.value)) numbers.set(id.value, numbers.size + 1);
  return numbers;
}

/** Numbers the figures from 1 through the lesson in reading order, and apart from them the tables. */
export function numberSlots(lesson: Lesson): SlotNumbers {
  const topics = topicsOf(lesson);
  return { figures: byId(topics.flatMap(({ figures }) => figures)), tables: byId(topics.flatMap(({ tables }) => tables)) };
}

/** The figures and tables of a lesson in reading order, be they there or still to come. */
export function slotsOf(lesson: Lesson): readonly (FigureSlot | TableSlot)[] {
  return topicsOf(lesson).flatMap(({ figures, tables }) => [...figures, ...tables]);
}

/** The figures and tables that are still to come, in reading order. */
export function openSlots(lesson: Lesson): readonly (FigureSlot | TableSlot)[] {
  return slotsOf(lesson).filter(({ filling }) => filling === null);
}
