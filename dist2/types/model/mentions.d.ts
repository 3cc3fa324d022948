import type { CitationItem, NoteInline, SlotReferenceInline } from "./inline.js";
import type { RichBlocks, RichText } from "./rich-text.js";
/** The citations, the references to slots and the notes of a rich text, in reading order. */
export interface Mentions {
    readonly notes: readonly NoteInline[];
    readonly citations: readonly CitationItem[];
    readonly slotReferences: readonly SlotReferenceInline[];
}
/** What a rich text cites and refers to. */
export declare function mentionsIn(text: RichText | RichBlocks): Mentions;
