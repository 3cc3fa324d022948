import type { Pt } from "../../geometry/index.js";
import type { InlineBlockBox } from "../../boxes/index.js";
import type { LayoutContext } from "../context.js";
import type { Fragment } from "../fragment.js";
import type { SetInlineBlock } from "./inline-tag.js";
/** The baseline of the last or first line in fragments, from the corner that they are relative to; `null` for none. */
export declare function baselineIn(fragments: readonly Fragment[], which: "first" | "last"): Pt | null;
/** Sets an inline block as wide as its content asks, at most as its line (CSS 2.1 §10.3.9). */
export declare function setInlineBlock(box: InlineBlockBox, measure: Pt, context: LayoutContext): SetInlineBlock;
