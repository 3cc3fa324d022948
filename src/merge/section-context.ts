import type { Placed } from "../diagnostics/index.js";
import { keyTermsOf, numberSections, placedSlots, repeatsLesson, repeatsSection, slotAnchor } from "../model/index.js";
import type { Course, FigureSlot, Lesson, Section, SectionNumber, Slot, Topic } from "../model/index.js";
import { contextList, contextObject } from "./context-value.js";
import type { ContextList, ContextObject } from "./context-value.js";
import type { DocumentWords } from "./document-words.js";
import { pointsContext } from "./points-context.js";
import { countTo } from "./slot-context.js";

/** Where a heading stands: its id, and its printed number or `null`. */
export interface Anchor {
  readonly id: string;
  readonly number: string | null;
}

/** Figures in rows: one that stands beside the one before it is in its row. */
function rowsOf(figures: readonly FigureSlot[]): FigureSlot[][] {
  const rows: FigureSlot[][] = [];
  for (const figure of figures) {
    const row = rows.at(-1);
    if (figure.beside && row !== undefined && !figure.landscape && row[0]?.landscape !== true) row.push(figure);
    else rows.push([figure]);
  }
  return rows;
}

/** The id of a section in its lesson. */
function localId({ sections }: Lesson, section: Section): string {
  return `section-${sections.indexOf(section) + 1}`;
}

/** What the sections of one lesson print. */
export class SectionContext {
  private readonly course: Course;
  private readonly lesson: Lesson;
  private readonly words: DocumentWords;
  private readonly placed: ReadonlySet<string>;
  private readonly sectionNumbers: ReadonlyMap<Section, SectionNumber>;

  constructor(course: Course, lesson: Lesson, words: DocumentWords) {
    this.course = course;
    this.lesson = lesson;
    this.words = words;
    this.placed = placedSlots(lesson);
    const numbered = lesson.sections.filter(({ kind }) => kind === "topics");
    this.sectionNumbers = new Map(numberSections({ ...lesson, sections: numbered }).map((each) => [each.section, each]));
  }

  /** Sections of topics are numbered; the others only have their place. */
  sectionAnchor(section: Section): Anchor {
    const number = this.sectionNumbers.get(section)?.number;
    return { id: this.words.id(localId(this.lesson, section)), number: number === undefined ? null : this.words.numberOf(number) };
  }

  topicAnchor(section: Section, index: number): Anchor {
    const number = this.sectionNumbers.get(section)?.topics[index]?.number;
    return { id: this.words.id(`${localId(this.lesson, section)}-${index + 1}`), number: number === undefined ? null : this.words.numberOf(number.join(".")) };
  }

  /** One section; fields that its kind does not have are empty. */
  section(section: Section): ContextObject {
    const { words } = this;
    const points = section.kind === "wrap-up" ? section.keyPoints : [];
    const prompts = section.kind === "questions" ? section.keyPoints : [];
    return contextObject({
      ...this.sectionAnchor(section),
      kind: section.kind,
      title: words.text(section.title),
      "repeats-title": repeatsLesson(this.lesson, section),
      headed: words.headed(section.title),
      summary: words.text(section.summary),
      body: words.body(section.body, repeatsLesson(this.lesson, section) ? 2 : 3),
      topics: contextList(
        section.kind === "topics" ? section.topics.map((topic, index) => this.topic(section, topic, this.topicAnchor(section, index))) : [],
      ),
      "key-points": pointsContext(points, words),
      prompts: pointsContext(prompts, words),
      references: this.references(section.kind === "wrap-up" ? section.references : []),
      lines: countTo(section.kind === "questions" ? section.lines : 0),
      tasks: contextList(section.kind === "tasks" ? section.tasks.map((task) => words.exercises.exercise(task)) : []),
    });
  }

  /** Whether no body gives the slot its place, so that it stands after its topic. */
  private isUnplaced({ kind, id }: Slot): boolean {
    return !this.placed.has(slotAnchor(kind, id.value));
  }

  private topic(section: Section, topic: Topic, anchor: Anchor): ContextObject {
    const { words } = this;
    const [isFirstLevel, isHidden] = [repeatsLesson(this.lesson, section), repeatsSection(section)];
    const figures = topic.figures.filter((slot) => this.isUnplaced(slot));
    return contextObject({
      ...anchor,
      title: words.text(topic.title),
      summary: words.text(topic.summary),
      "repeats-title": isHidden,
      headed: words.headed(topic.title),
      "is-section": isFirstLevel,
      body: words.body(topic.body, 4 - (isFirstLevel ? 1 : 0) - (isHidden ? 1 : 0)),
      "key-points": pointsContext(topic.keyPoints, words),
      "key-terms": contextList(keyTermsOf(topic).flatMap((term) => words.text(term, { links: false }) ?? [])),
      references: this.references(topic.references),
      turned: figures[0]?.landscape === true,
      figures: contextList(figures.map((slot) => words.slots.figure(slot, null))),
      "figure-rows": contextList(rowsOf(figures).map((row) => words.slots.row(row))),
      tables: contextList(topic.tables.filter((slot) => this.isUnplaced(slot)).map((slot) => words.slots.table(slot))),
      listings: contextList(topic.listings.filter((slot) => this.isUnplaced(slot)).map((slot) => words.slots.listing(slot))),
    });
  }

  private references(keys: readonly Placed<string>[]): ContextList {
    const entries = keys.flatMap(({ value }) => this.course.references.find(({ id }) => id.value === value) ?? []);
    return contextList(entries.map((entry) => this.words.reference(entry)));
  }
}
