import type { Pt } from "../../geometry/index.js";
import type { BlockLevelBox, MarkerBox } from "../../boxes/index.js";
import type { Area } from "../box-model.js";
import type { LayoutContext } from "../context.js";
import type { BlockWriter } from "../fragmentation/strip-log.js";
/** A marker that waits for the first line of its item. */
export interface WaitingMarker {
    readonly marker: MarkerBox;
    /** The edge that the marker stands before: the left content edge of its item, on the strip. */
    readonly edge: Pt;
}
/** Blocks as they were written on strips before. */
export interface KeptBlocks {
    /** Writes a block by `write`, or as it was written before. */
    write(box: BlockLevelBox, area: Area, flow: Flow, write: (flow: Flow) => void): void;
}
/** What blocks share while one strip is written. */
export interface Flow {
    readonly writer: BlockWriter;
    readonly context: LayoutContext;
    /** Blocks as earlier rounds wrote them; `null` where what is written is kept as a part of something else, or not at all. */
    readonly written: KeptBlocks | null;
    /** Markers that no line has come for yet, outermost first. */
    markers: readonly WaitingMarker[];
}
