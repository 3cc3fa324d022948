import { closestName, diagnostic, fileAndLine } from "../diagnostics/index.js";
import type { Diagnostic, Span } from "../diagnostics/index.js";
import { blocksWithin, crossTargets, inlinesOfBlock, inlinesWithin, lessonFact, slotAnchor, slotNames, slotsOf, targetAnchor, textsOfLesson } from "../model/index.js";
import type { Block, CrossTarget, Inline, Lesson, PrintedText } from "../model/index.js";

/** A block that a picture stands in. */
type PictureBlock = Extract<Block, { type: "slot-place" | "figure" | "figure-group" }>;

/** An inline node that leads to an id. */
type LeadingInline = Extract<Inline, { type: "cross-reference" | "link" }>;

/** What in texts may lead to an id, or places a picture. */
interface LeadingNodes {
  readonly blocks: readonly PictureBlock[];
  readonly inlines: readonly LeadingInline[];
}

function leadingNodes(texts: readonly PrintedText[]): LeadingNodes {
  const blocks: PictureBlock[] = [];
  const inlines: LeadingInline[] = [];
  for (const printed of texts) {
    if (!("text" in printed)) continue;
    const inside = "blocks" in printed.text ? blocksWithin(printed.text.blocks) : [];
    for (const block of inside) if (block.type === "slot-place" || block.type === "figure" || block.type === "figure-group") blocks.push(block);
    const own = "blocks" in printed.text ? inside.flatMap(inlinesOfBlock) : printed.text.inlines;
    for (const inline of inlinesWithin(own)) if (inline.type === "cross-reference" || (inline.type === "link" && inline.href.startsWith("#"))) inlines.push(inline);
  }
  return { blocks, inlines };
}

const leadingInLesson = lessonFact("leading nodes", (lesson) => leadingNodes(textsOfLesson(lesson, null)));

function unknown(said: string, span: Span, known: readonly string[]): Diagnostic {
  const near = closestName(said.replace(/^[@#]/, ""), known);
  const hint = near === null ? "give the id where it is meant: `{#id}` behind a title, a heading, a paragraph or words" : `use \`${said.charAt(0)}${near}\``;
  return diagnostic("content/unknown-target", span, `\`${said}\` names nothing in the course`, hint);
}

/** What the lessons of a course name by ids, and what of it other lessons may refer to. */
export class KnownTargets {
  readonly #own = new Map<Lesson, readonly CrossTarget[]>();
  /** What references may name, by kind and id. */
  readonly #named = new Set<string>();
  /** What links may lead to, in the words of their addresses. */
  readonly #names = new Set<string>();

  constructor(lessons: readonly Lesson[]) {
    for (const lesson of lessons) {
      const targets = crossTargets(lesson);
      this.#own.set(lesson, targets);
      for (const { kind, id, anchor } of targets) {
        this.#named.add(`${kind ?? ""} ${id}`);
        this.#names.add(kind === null ? id : targetAnchor(kind, id)).add(anchor);
      }
    }
  }

  /** References and links of a lesson to ids that no lesson has, and places of slots that it has not. */
  unknownIn(lesson: Lesson): Diagnostic[] {
    return this.#unknownAmong(leadingInLesson(lesson), lesson);
  }

  /** The same of texts that stand in no lesson. */
  unknownElsewhere(texts: readonly PrintedText[]): Diagnostic[] {
    return this.#unknownAmong(leadingNodes(texts), null);
  }

  #unknownAmong({ blocks, inlines }: LeadingNodes, lesson: Lesson | null): Diagnostic[] {
    if (blocks.length === 0 && inlines.length === 0) return [];
    const slots = lesson === null || blocks.length === 0 ? [] : slotsOf(lesson);
    const slotIds = (lesson === null ? [] : slotNames(lesson)).map(({ kind, id }) => slotAnchor(kind, id.value));
    const names = (): readonly string[] => [...this.#names, ...slotIds];
    const places = blocks.flatMap((block): Diagnostic[] => {
      if (lesson === null) return [diagnostic("content/no-slot-here", block.span, "a picture stands here, but only lessons have figures", "move it into a lesson, or take it out")];
      if (block.type !== "slot-place" || slots.some(({ kind, id }) => kind === block.kind && id.value === block.id)) return [];
      return [unknown(`#${slotAnchor(block.kind, block.id)}`, block.span, slotIds)];
    });
    const references = inlines.flatMap((inline): Diagnostic[] => {
      if (inline.type === "cross-reference")
        return this.#named.has(`${inline.kind} ${inline.id}`) ? [] : [unknown(`@${targetAnchor(inline.kind, inline.id)}`, inline.span, names())];
      const id = inline.href.slice(1);
      return this.#names.has(id) || slotIds.includes(id) || /^(?:section|ref)-/.test(id) ? [] : [unknown(inline.href, inline.span, names())];
    });
    return [...places, ...references];
  }

  /** Two things of a lesson under one id. */
  doubled(): Diagnostic[] {
    return [...this.#own.values()].flatMap((targets) => {
      const first = new Map<string, CrossTarget>();
      return targets.flatMap((target) => {
        const before = first.get(target.anchor);
        if (before === undefined) first.set(target.anchor, target);
        return before === undefined ? [] : [diagnostic("content/duplicate-target", target.span, `the id \`${target.anchor}\` is taken (${fileAndLine(before.span)})`, "choose another id")];
      });
    });
  }
}
