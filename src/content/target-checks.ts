import { closestName, diagnostic, fileAndLine } from "../diagnostics/index.js";
import type { Diagnostic, Span } from "../diagnostics/index.js";
import { blocksWithin, crossTargets, inlinesOfBlock, inlinesWithin, namedSlots, slotAnchor, slotsOf, targetAnchor } from "../model/index.js";
import type { Block, CrossTarget, Inline, Lesson, PrintedText } from "../model/index.js";

/** The blocks and the inline nodes of texts. */
interface TextNodes {
  readonly blocks: readonly Block[];
  readonly inlines: readonly Inline[];
}

function nodesOf(texts: Iterable<PrintedText>): TextNodes {
  const blocks: Block[] = [];
  const inlines: Inline[] = [];
  for (const printed of texts) {
    if (!("text" in printed)) continue;
    const inside = "blocks" in printed.text ? [...blocksWithin(printed.text.blocks)] : [];
    for (const block of inside) blocks.push(block);
    const own = "blocks" in printed.text ? inside.flatMap(inlinesOfBlock) : printed.text.inlines;
    for (const inline of inlinesWithin(own)) inlines.push(inline);
  }
  return { blocks, inlines };
}

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

  /** References and links to ids that no lesson has, and places of slots that the lesson has not. */
  unknownIn(texts: Iterable<PrintedText>, lesson: Lesson | null): Diagnostic[] {
    const { blocks, inlines } = nodesOf(texts);
    const slots = lesson === null ? [] : slotsOf(lesson);
    const slotIds = (lesson === null ? [] : namedSlots(lesson)).map(({ kind, id }) => slotAnchor(kind, id.value));
    const names = (): readonly string[] => [...this.#names, ...slotIds];
    const places = blocks.flatMap((block): Diagnostic[] => {
      if (block.type !== "slot-place" && block.type !== "figure" && block.type !== "figure-group") return [];
      if (lesson === null) return [diagnostic("content/no-slot-here", block.span, "a picture stands here, but only lessons have figures", "move it into a lesson, or take it out")];
      if (block.type !== "slot-place" || slots.some(({ kind, id }) => kind === block.kind && id.value === block.id)) return [];
      return [unknown(`#${slotAnchor(block.kind, block.id)}`, block.span, slotIds)];
    });
    const references = inlines.flatMap((inline): Diagnostic[] => {
      if (inline.type === "cross-reference")
        return this.#named.has(`${inline.kind} ${inline.id}`) ? [] : [unknown(`@${targetAnchor(inline.kind, inline.id)}`, inline.span, names())];
      if (inline.type !== "link" || !inline.href.startsWith("#")) return [];
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
