import type { Pt } from "../../geometry/index.js";
import type { InlineBlockBox, InlineBox, InlineLevelBox, PageTextBox, TextBox } from "../../boxes/index.js";
import type { Fragment } from "../fragment.js";
import type { MeasuredNote } from "../fragmentation/strip.js";
interface TagBase {
    /** Inline boxes around the piece, outermost first. */
    readonly path: readonly InlineBox[];
    /** How far the piece stands above the line's baseline. */
    readonly rise: Pt;
}
/** An inline block, set: what stands in its room, from the top left corner of its margin box. */
export interface SetInlineBlock {
    readonly fragments: readonly Fragment[];
    readonly width: Pt;
    readonly height: Pt;
    /** From the top of the margin box down to its baseline. */
    readonly baseline: Pt;
    /** Footnotes whose calls stand in it. */
    readonly notes: readonly MeasuredNote[];
}
/** What a piece of a line belongs to. */
export type InlineTag = (TagBase & {
    readonly kind: "text";
    readonly box: TextBox | PageTextBox;
}) | (TagBase & {
    readonly kind: "edge";
    readonly side: "start" | "end";
    readonly box: InlineBox;
}) | (TagBase & {
    readonly kind: "block";
    readonly box: InlineBlockBox;
    readonly set: SetInlineBlock;
}) | (TagBase & {
    readonly kind: "break";
    readonly box: InlineLevelBox;
});
export {};
