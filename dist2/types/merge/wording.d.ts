import type { TracedText } from "../diagnostics/index.js";
import type { CalloutBlock, CodeBlock, Exercise, IndexInline, Inline, MathInline, SlotPlaceBlock, TableBlock, TermInline } from "../model/index.js";
import type { PrintedTerm } from "./back-matter.js";
import type { ContextObject } from "./context-value.js";
/** Words with a link, or without one where `href` is `null`. */
export interface LinkedWords {
    readonly words: TracedText;
    readonly href: string | null;
}
/** A stretch of a citation. */
export interface CitedWords extends LinkedWords {
    readonly isRaised: boolean;
    readonly emphasis: boolean;
}
/** What rich text of one document says where it cites and refers: only the document knows the words. */
export interface Wording {
    /** Language of the document (BCP 47). */
    readonly lang: string;
    /** Whether prose is set as a press sets it: quotation marks, dashes and ellipses for what a keyboard has. */
    readonly smart: boolean;
    citation: (inline: Extract<Inline, {
        type: "citation";
    }>) => readonly CitedWords[];
    /** The id of a citation that its entry leads back to, `null` where it does not. */
    citationMark: (inline: Extract<Inline, {
        type: "citation";
    }>) => string | null;
    slotReference: (inline: Extract<Inline, {
        type: "slot-reference";
    }>) => LinkedWords;
    /** The name of what a text declares elsewhere: `Theorem 2`, and where it is. */
    crossReference: (inline: Extract<Inline, {
        type: "cross-reference";
    }>) => LinkedWords;
    /** Where a link leads in this document or out of it, `null` where nothing is there. */
    href: (address: string) => string | null;
    /** What a callout is called, with its number where it has one. */
    calloutLabel: (block: CalloutBlock) => string;
    /** Code under a caption. */
    captioned: (block: CodeBlock) => PlacedPartial;
    /** A table of more columns than some looks set as one. */
    broadTable: (block: TableBlock) => PlacedPartial;
    /** The number of a formula with an id, else `null`. */
    equationNumber: (inline: MathInline) => string | null;
    /** Whether a place is that of a figure which stands beside the one before it. */
    isBeside: (place: SlotPlaceBlock) => boolean;
    /** A slot that a body places, or figures side by side; `null` where the document has none of them. */
    placedSlots: (places: readonly SlotPlaceBlock[]) => PlacedPartial | null;
    /** An exercise where a body has it. */
    exercise: (exercise: Exercise) => PlacedPartial;
    /** What is read aloud where a blank is to be filled in. */
    readonly blank: string;
    /** What stands over what one audience alone reads. */
    audienceLabel: (audience: string) => string;
    /** The code of a block in the colours of its language. */
    colours: (block: CodeBlock) => readonly CodeRun[];
    /** The id in the document of what a text gives an id. */
    id: (local: string) => string;
    /** How a word of the glossary prints. */
    term: (inline: TermInline) => PrintedTerm;
    /** The id of a place that the index names, `null` where the document has no index. */
    indexMark: (inline: IndexInline) => string | null;
    /** What stands before and behind the words of a text that is to come. */
    textSlot: (inline: Extract<Inline, {
        type: "text-slot";
    }>) => {
        readonly before: string;
        readonly behind: string;
    };
}
/** A stretch of code and what it is to its language; `null` for plain code. */
export interface CodeRun {
    readonly text: TracedText;
    readonly kind: string | null;
}
/** What a partial of the template prints where a body asks for it. */
export interface PlacedPartial {
    readonly partial: string;
    readonly context: ContextObject;
}
