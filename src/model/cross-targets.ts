import type { Placed, Span } from "../diagnostics/index.js";
import type { Lesson } from "./fields/lesson.js";
import { numberSections } from "./numbering.js";
import { textsOfLesson } from "./texts-of-lesson.js";
import { lessonFact, perLesson } from "./per-lesson.js";
import { prefixOf } from "./reference-kinds.js";
import type { CrossReferenceKind } from "./reference-kinds.js";
import type { Inline } from "./inline.js";
import { withParts } from "./exercises.js";
import type { Block, Exercise, RichBlocks, RichText } from "./rich-text.js";
import { blocksWithin, inlinesOfBlock, inlinesWithin } from "./text-walk.js";

/** Something in a lesson that texts lead to by an id of its own. */
export interface CrossTarget {
  /** What it is; `null` for a plain place that only links lead to. */
  readonly kind: CrossReferenceKind | null;
  /** The id without the prefix of its kind. */
  readonly id: string;
  /** The id of its element in the document. */
  readonly anchor: string;
  /** Its printed number, or `null` for what has a title instead. */
  readonly number: string | null;
  readonly title: readonly Inline[] | null;
  readonly span: Span;
}

/** Everything in a lesson that has an id of its own, in reading order, with its number. */
export const crossTargets = lessonFact("targets", (lesson): readonly CrossTarget[] => collected(lesson).targets);

/** The exercises of a lesson by their numbers, which count those of topics and of tasks in reading order. */
export function exerciseNumbers(lesson: Lesson): ReadonlyMap<Exercise, number> {
  return collected(lesson).exercises;
}

const collected = perLesson((lesson) => new Collector(lesson));

/** The id of an element of a kind: `thm-pythagoras`. */
export function targetAnchor(kind: CrossReferenceKind, id: string): string {
  return `${prefixOf(kind)}-${id}`;
}

type Heading = Pick<CrossTarget, "anchor" | "number">;

/** The headings of a lesson by their texts: sections of topics are numbered, the others only have their place. */
function headingsOf(lesson: Lesson): ReadonlyMap<RichText, Heading> {
  const headings = new Map<RichText, Heading>();
  const topicSections = lesson.sections.filter(({ kind }) => kind === "topics");
  const numbers = new Map(numberSections({ ...lesson, sections: topicSections }).map((each) => [each.section, each]));
  for (const [index, section] of lesson.sections.entries()) {
    const anchor = `section-${index + 1}`;
    const number = numbers.get(section);
    headings.set(section.title, { anchor, number: number === undefined ? null : String(number.number) });
    for (const [position, topic] of (section.kind === "topics" ? section.topics : []).entries())
      headings.set(topic.title, { anchor: `${anchor}-${position + 1}`, number: number?.topics[position]?.number.join(".") ?? null });
  }
  return headings;
}

class Collector {
  readonly targets: CrossTarget[] = [];
  readonly exercises = new Map<Exercise, number>();
  /** Parts of exercises, which their exercise has named. */
  readonly #parts = new Set<Exercise>();
  readonly #counts = new Map<CrossReferenceKind, number>();

  constructor(lesson: Lesson) {
    const headings = headingsOf(lesson);
    const tasks = new Map(lesson.sections.flatMap((section) => (section.kind === "tasks" ? section.tasks : [])).map((task) => [task.text?.blocks[0], task]));
    for (const printed of textsOfLesson(lesson, "handout")) {
      if (!("text" in printed)) continue;
      const { text } = printed;
      if ("blocks" in text) {
        // Texts may come block by block, so that a task is known by its first.
        const task = tasks.get(text.blocks[0]);
        if (text.blocks.length > 0 && task !== undefined) this.#exercise(task);
        this.#body(text);
      } else {
        const heading = headings.get(text);
        if (heading === undefined) this.#text(text);
        else this.#heading(text, heading.anchor, heading.number);
      }
    }
  }

  #heading(title: RichText, anchor: string, number: string | null): void {
    if (title.anchor !== undefined) this.#named(title.anchor, { anchor, number, title: title.inlines });
    this.#inlines(title.inlines);
  }

  /** What an id names: by its prefix a section, else a plain place. */
  #named({ value, span }: Placed<string>, { anchor, number, title }: Pick<CrossTarget, "anchor" | "number" | "title">): void {
    const isSection = value.startsWith("sec-");
    this.targets.push({ kind: isSection ? "section" : null, id: isSection ? value.slice(4) : value, anchor, number, title, span });
  }

  #text(text: RichText): void {
    if (text.anchor !== undefined) this.#named(text.anchor, { anchor: text.anchor.value, number: null, title: null });
    this.#inlines(text.inlines);
  }

  #body({ blocks }: RichBlocks): void {
    for (const block of blocksWithin(blocks)) {
      this.#block(block);
      this.#inlines(inlinesOfBlock(block));
    }
  }

  #block(block: Block): void {
    switch (block.type) {
      case "paragraph":
        if (block.anchor !== undefined) this.#named(block.anchor, { anchor: block.anchor.value, number: null, title: null });
        break;
      case "heading":
        if (block.anchor !== undefined) this.#named(block.anchor, { anchor: block.anchor.value, number: null, title: block.inlines });
        break;
      case "callout":
        if (block.id !== null) this.#numbered(block.kind, block.id, block.title);
        break;
      case "exercise":
        if (!this.#parts.has(block.exercise)) this.#exercise(block.exercise);
        break;
      case "list":
      case "audience":
      case "definitions":
      case "table":
      case "code-block":
      case "quote":
      case "rule":
      case "page-break":
      case "slot-place":
      case "figure":
      case "figure-group":
        break;
    }
  }

  #inlines(inlines: readonly Inline[]): void {
    for (const inline of inlinesWithin(inlines)) {
      if (inline.type === "anchor") this.#named({ value: inline.id, span: inline.span }, { anchor: inline.id, number: null, title: inline.children });
      else if (inline.type === "math" && inline.id !== null) this.#numbered("equation", inline.id, null);
    }
  }

  #exercise(exercise: Exercise): void {
    const number = this.#next("exercise");
    this.exercises.set(exercise, number);
    for (const { exercise: part, label } of withParts(exercise)) {
      this.#parts.add(part);
      const { id, title } = part;
      if (id === null) continue;
      const named = label === "" ? String(number) : `${number}\u00A0${label}`;
      this.targets.push({ kind: "exercise", id: id.value, anchor: targetAnchor("exercise", id.value), number: named, title: title?.inlines ?? null, span: id.span });
    }
  }

  #next(kind: CrossReferenceKind): number {
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    return number;
  }

  #numbered(kind: CrossReferenceKind, { value, span }: Placed<string>, title: readonly Inline[] | null): void {
    const number = this.#next(kind);
    this.targets.push({ kind, id: value, anchor: targetAnchor(kind, value), number: String(number), title, span });
  }
}
