import type { Pt } from "../../geometry/index.js";
import type { StripItem } from "./strip.js";
/** The lines that a page is ruled with: the baselines of the root's own lines, from the top of the page. */
export interface LineGrid {
    readonly step: Pt;
    /** The first baseline. */
    readonly first: Pt;
}
/** What an item at `y` has to be moved down to stand on the grid. */
export declare function shiftAt(item: StripItem, y: Pt): Pt;
/** Empty room before an item. */
export declare function shiftItem(height: Pt, { page }: StripItem): StripItem;
