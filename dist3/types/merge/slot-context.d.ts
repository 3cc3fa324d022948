import type { Placed, Span } from "../diagnostics/index.js";
import type { FigureSlot, ListingSlot, RichBlocks, RichText, Slot, SlotKind, SlotNumber, SlotRoom, TableSlot, When } from "../model/index.js";
import type { ContextList, ContextObject, ContextValue, MarkupValue } from "./context-value.js";
import type { TextOptions } from "./text-options.js";
import type { Wording } from "./wording.js";
/** What a document knows of words, as far as its slots need it. */
export interface SlotWords {
    /** Language of the document. */
    readonly lang: string;
    /** The id in the document of what has an id in its lesson. */
    id: (local: string) => string;
    /** The printed number of what is numbered through its lesson. */
    numberOf: (local: number) => string;
    /** Whether it is a document of one lesson, in which numbers are plain. */
    readonly isAlone: boolean;
    text: (text: RichText | null, options?: TextOptions) => MarkupValue | null;
    /** What the document cites, for texts without markup. */
    readonly listed: {
        inWords: (text: Placed<string>) => Placed<string>;
    };
    body: (body: RichBlocks | null) => MarkupValue | null;
    when: (when: When | null) => ContextObject | null;
    slotLabel: (kind: SlotKind, number: SlotNumber, span: Span) => MarkupValue;
    dataCaption: (label: MarkupValue, span: Span) => MarkupValue;
}
/** Numbers from 1 to `count`, for loops that draw lines. */
export declare function countTo(count: number): ContextList;
/** How a document prints slots. */
interface SlotSettings {
    /** Whether captions of figures stand in the column of notes. */
    readonly captionsBeside: boolean;
    /** Whether it says who owes what, and when. */
    readonly isDraft: boolean;
    /** The room that is kept for what is to come; in drafts a little. */
    readonly room: "little" | SlotRoom;
}
/** What the partials `figure`, `table` and `listing` print of the slots of one document, wherever they stand. */
export declare class SlotContext {
    private readonly words;
    private readonly numbers;
    private readonly captionsBeside;
    private readonly isDraft;
    private readonly room;
    constructor(words: SlotWords, numbers: ReadonlyMap<string, SlotNumber>, { captionsBeside, isDraft, room }: SlotSettings);
    /** Whether anything of a slot is printed. */
    isPrinted(slot: Slot): boolean;
    /** A slot where a body places it. */
    placed(slot: Slot): ContextObject;
    /** A slot as a list of figures or tables names it: where it is, and its caption without links; its parts under it. */
    listed(slot: Slot): ContextObject;
    /** Figures in one row: one alone, or several side by side. */
    row(row: readonly FigureSlot[]): ContextObject;
    /**
     * A figure; `share` says in CSS how wide it is beside others or in the measure. One that is alone may have its caption beside
     * it, and has the data of its chart behind it; so has one of the plain list of a topic's figures, where it is not said how they stand.
     */
    figure(slot: FigureSlot, share: ContextValue, place?: "alone" | "in a row" | "listed"): ContextObject;
    /** The data of a chart, where its figure asks for them. */
    private data;
    table(slot: TableSlot): ContextObject;
    private cells;
    listing(slot: ListingSlot): ContextObject;
    /** How bodies print what partials of slots print as well. */
    get wording(): Pick<Wording, "captioned" | "broadTable">;
    private broadTable;
    /** Code that a text holds under a caption, without a number. */
    private captioned;
    private slot;
}
export {};
