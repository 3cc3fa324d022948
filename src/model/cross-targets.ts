import type { Placed, Span } from "../diagnostics/index.js";
import type { Lesson } from "./lesson.js";
import { numberSections } from "./numbering.js";
import { crossReferenceKinds, isCrossReferencePrefix, prefixOf } from "./reference-kinds.js";
import type { CrossReferenceKind } from "./reference-kinds.js";
import type { Block, Inline, RichBlocks, RichText } from "./rich-text.js";
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
export function crossTargets(lesson: Lesson): readonly CrossTarget[] {
  return new Collector().lesson(lesson);
}

/** The id of an element of a kind: `thm-pythagoras`. */
export function targetAnchor(kind: CrossReferenceKind, id: string): string {
  return `${prefixOf(kind)}-${id}`;
}

class Collector {
  readonly #targets: CrossTarget[] = [];
  readonly #counts = new Map<CrossReferenceKind, number>();

  lesson(lesson: Lesson): readonly CrossTarget[] {
    const topicSections = lesson.sections.filter(({ kind }) => kind === "topics");
    const numbers = new Map(numberSections({ ...lesson, sections: topicSections }).map((each) => [each.section, each]));
    for (const [index, section] of lesson.sections.entries()) {
      const anchor = `section-${index + 1}`;
      const number = numbers.get(section);
      this.#heading(section.title, anchor, number === undefined ? null : String(number.number));
      this.#text(section.summary);
      this.#body(section.body);
      const topics = section.kind === "topics" ? section.topics : [];
      for (const [position, topic] of topics.entries()) {
        this.#heading(topic.title, `${anchor}-${position + 1}`, number?.topics[position]?.number.join(".") ?? null);
        this.#text(topic.summary);
        this.#body(topic.body);
      }
    }
    return this.#targets;
  }

  #heading(title: RichText, anchor: string, number: string | null): void {
    if (title.anchor !== undefined) this.#named(title.anchor, { anchor, number, title: title.inlines });
    this.#inlines(title.inlines);
  }

  /** What an id names: by its prefix a section, else a plain place. */
  #named({ value, span }: Placed<string>, { anchor, number, title }: Pick<CrossTarget, "anchor" | "number" | "title">): void {
    const isSection = value.startsWith("sec-");
    this.#targets.push({ kind: isSection ? "section" : null, id: isSection ? value.slice(4) : value, anchor, number, title, span });
  }

  #text(text: RichText | null): void {
    if (text?.anchor !== undefined) this.#named(text.anchor, { anchor: text.anchor.value, number: null, title: null });
    this.#inlines(text?.inlines ?? []);
  }

  #body(body: RichBlocks | null): void {
    for (const block of blocksWithin(body?.blocks ?? [])) {
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
      case "code-block":
        if (block.id !== null) this.#numbered("listing", block.id, block.caption?.inlines ?? null);
        break;
      case "list":
      case "definitions":
      case "table":
      case "quote":
      case "rule":
      case "slot-place":
      case "figure":
        break;
    }
  }

  #inlines(inlines: readonly Inline[]): void {
    for (const inline of inlinesWithin(inlines)) {
      if (inline.type === "anchor") this.#named({ value: inline.id, span: inline.span }, { anchor: inline.id, number: null, title: inline.children });
      else if (inline.type === "math" && inline.id !== null) this.#numbered("equation", inline.id, null);
    }
  }

  #numbered(kind: CrossReferenceKind, { value, span }: Placed<string>, title: readonly Inline[] | null): void {
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    this.#targets.push({ kind, id: value, anchor: targetAnchor(kind, value), number: String(number), title, span });
  }
}

/** The kind and the id that `thm-x` names, or `null` for an id without a known prefix. */
export function crossReferenceOf(address: string): { readonly kind: CrossReferenceKind; readonly id: string } | null {
  const [, prefix = "", id] = /^([a-z]+)-(.+)$/.exec(address) ?? [];
  return id === undefined || !isCrossReferencePrefix(prefix) ? null : { kind: crossReferenceKinds[prefix], id };
}
