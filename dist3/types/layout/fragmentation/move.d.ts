import type { Pt } from "../../geometry/index.js";
import type { Fragment } from "../fragment.js";
import type { Fill } from "./strip.js";
/** A place that positions count from. */
export interface Corner {
    readonly x: Pt;
    readonly y: Pt;
}
/** What is put together: items of a strip, and the boxes around the first of them. */
export type Stretch = Pick<Fill, "items" | "continued" | "apart">;
/** Puts a stretch of a strip at a corner. Content that is made of strips asks for the same with them. */
export type Assemble = (stretch: Stretch, corner: Corner) => readonly Fragment[];
/** The fragment somewhere else, with all that is in it: positions in it count from the same corner as its own. */
export declare function moved(fragment: Fragment, dx: Pt, dy: Pt): Fragment;
/** A copy of the fragment that stands for nothing new: a table header on a later page. */
export declare function repeated(fragment: Fragment): Fragment;
