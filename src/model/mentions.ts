import type { CitationItem, NoteInline, SlotReferenceInline } from "./inline.js";
import type { RichBlocks, RichText } from "./rich-text.js";
import { blocksWithin, inlinesOfBlock, inlinesWithin } from "./text-walk.js";

/** The citations, the references to slots and the notes of a rich text, in reading order. */
export interface Mentions {
  readonly notes: readonly NoteInline[];
  readonly citations: readonly CitationItem[];
  readonly slotReferences: readonly SlotReferenceInline[];
}

/** What a rich text cites and refers to. */
export function mentionsIn(text: RichText | RichBlocks): Mentions {
  const all = inlinesWithin("blocks" in text ? blocksWithin(text.blocks).flatMap(inlinesOfBlock) : text.inlines);
  return {
    notes: all.filter((inline) => inline.type === "note"),
    citations: all.flatMap((inline) => (inline.type === "citation" ? inline.items : [])),
    slotReferences: all.filter((inline) => inline.type === "slot-reference"),
  };
}
