import type { Block, CitationItem, Inline, NoteInline, RichBlocks, RichText, SlotReferenceInline } from "./rich-text.js";

/** The citations, the references to slots and the notes of a rich text, in reading order. */
export interface Mentions {
  readonly notes: readonly NoteInline[];
  readonly citations: readonly CitationItem[];
  readonly slotReferences: readonly SlotReferenceInline[];
}

function* inlinesOf(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    switch (block.type) {
      case "paragraph":
        yield* block.inlines;
        break;
      case "list":
        for (const item of block.items) yield* inlinesOf(item);
        break;
      case "table":
        for (const row of [block.header, ...block.rows]) yield* row.flat();
        break;
      case "quote":
        yield* inlinesOf(block.blocks);
        break;
      case "code-block":
        break;
    }
  }
}

function* nestedInlines(inlines: Iterable<Inline>): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ("children" in inline) yield* nestedInlines(inline.children);
  }
}

/** What a rich text cites and refers to. */
export function mentionsIn(text: RichText | RichBlocks): Mentions {
  const all = [...nestedInlines("blocks" in text ? inlinesOf(text.blocks) : text.inlines)];
  return {
    notes: all.filter((inline) => inline.type === "note"),
    citations: all.flatMap((inline) => (inline.type === "citation" ? inline.items : [])),
    slotReferences: all.filter((inline) => inline.type === "slot-reference"),
  };
}
