import type { Placed, TracedText } from "../diagnostics/index.js";
import type { CalendarDate, CalloutBlock, CodeBlock, FigureSlot, Inline, MathInline, SlotPlaceBlock, TableSlot } from "../model/index.js";

/** Words with a link, or without one where `href` is `null`. */
export interface LinkedWords {
  readonly words: TracedText;
  readonly href: string | null;
}

/** What rich text of one document says where it cites and refers: only the document knows the words. */
export interface Wording {
  citation: (inline: Extract<Inline, { type: "citation" }>) => readonly LinkedWords[];
  slotReference: (inline: Extract<Inline, { type: "slot-reference" }>) => LinkedWords;
  /** The name of what a text declares elsewhere: `Theorem 2`, and where it is. */
  crossReference: (inline: Extract<Inline, { type: "cross-reference" }>) => LinkedWords;
  /** Where a link leads in this document or out of it, `null` where nothing is there. */
  href: (address: string) => string | null;
  /** What a callout is called, with its number where it has one. */
  calloutLabel: (block: CalloutBlock) => string;
  /** The label of a listing with an id or a caption: `Listing 3`. */
  listingLabel: (block: CodeBlock) => string | null;
  /** The number of a formula with an id, else `null`. */
  equationNumber: (inline: MathInline) => string | null;
  /** A slot that a body places, `null` where the document has none of that id. */
  placedSlot: (block: SlotPlaceBlock) => PlacedSlot | null;
  /** The code of a block in the colours of its language. */
  colours: (block: CodeBlock) => readonly CodeRun[];
  /** What stands before and behind the words of a text that is to come. */
  textSlot: (inline: Extract<Inline, { type: "text-slot" }>) => { readonly before: string; readonly behind: string };
}

/** A stretch of code and what it is to its language; `null` for plain code. */
export interface CodeRun {
  readonly text: TracedText;
  readonly kind: string | null;
}

/** A figure or table in the place that a body gives it, and the words around it. */
export interface PlacedSlot {
  readonly slot: FigureSlot | TableSlot;
  /** Its id in the document. */
  readonly anchor: string;
  /** `Figure 1`; `null` for a picture without a number. */
  readonly label: TracedText | null;
  /** What stands in the frame of a slot that is still to come. */
  readonly toCome: (owner: Placed<string> | null, due: Placed<CalendarDate> | null) => string;
  readonly sourceLabel: string;
}
