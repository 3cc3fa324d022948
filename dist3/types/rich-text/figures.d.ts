import type { Span } from "../diagnostics/index.js";
import type { Block, FigureBlock, FigureGroupBlock, RichText, SlotPlaceBlock } from "../model/index.js";
import type { Attributes } from "./attributes.js";
import type { Lowering } from "./lowering.js";
/** A picture as Markdown, or the tag `<img>`, names it. */
export interface Picture {
    readonly address: string;
    /** The words in the brackets. */
    readonly words: string;
    readonly title: string | null;
    /** What stands in braces behind it. */
    readonly braces: string;
    readonly start: number;
    readonly end: number;
}
/** The place of a declared slot that `![](fig-id)` names, or `null`. */
export declare function slotPlace({ address, start, end }: Picture, lowering: Pick<Lowering, "text">): SlotPlaceBlock | null;
/**
 * A picture in the text. With an id its words are the caption, and `fig-alt` says what it shows, as Quarto has it; without
 * one they say what it shows, as GitHub has it, and its title is the caption.
 */
export declare function figureOf(picture: Picture, lowering: Pick<Lowering, "text" | "diagnostics">, captionOf: (said: string) => RichText | null): FigureBlock | null;
/**
 * Pictures between colons under the id of a figure, as Quarto has them: one figure with parts, whose caption is the paragraph
 * behind them. One picture alone takes the id and the caption itself. `null` for anything else.
 */
export declare function figureGroupOf({ id, classes, pairs }: Attributes, blocks: readonly Block[], span: Span): FigureBlock | FigureGroupBlock | null;
