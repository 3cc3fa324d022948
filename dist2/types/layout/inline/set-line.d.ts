import type { BlockBox } from "../../boxes/index.js";
import type { Pt } from "../../geometry/index.js";
import type { Line } from "../../text/index.js";
import type { LineFragment } from "../fragment.js";
import type { InlineTag } from "./inline-tag.js";
/** A line, set: its fragment's rectangle starts at the left edge of the block's content and at 0. */
export interface SetLine {
    readonly fragment: LineFragment;
    /** How far the line reaches over its measure, and where. */
    readonly overfull: Pt;
    readonly line: Line<InlineTag>;
    /** Footnotes whose calls stand in the line. */
    readonly notes: readonly BlockBox[];
}
