import type { Pt } from "../../geometry/index.js";
import type { MarkerBox } from "../../boxes/index.js";
import type { LayoutContext } from "../context.js";
import type { StripWriter } from "../fragmentation/strip-writer.js";

/** A marker that waits for the first line of its item. */
export interface WaitingMarker {
  readonly marker: MarkerBox;
  /** The edge that the marker stands before: the left content edge of its item, on the strip. */
  readonly edge: Pt;
}

/** What blocks share while one strip is written. */
export interface Flow {
  readonly writer: StripWriter;
  readonly context: LayoutContext;
  /** Markers that no line has come for yet, outermost first. */
  markers: readonly WaitingMarker[];
}
