import type { Pt } from "../../geometry/index.js";
import type { Fit } from "../context.js";
import type { FilledPage } from "./filled-page.js";
/** Of fewer pages the others have no room to spare. */
export declare const fewestPages = 3;
/** Nothing is done for the last page. */
export declare const asItComes: Fit;
/** Pages give of their margins. */
export declare const closer: Fit;
/** Pages run short, each by as many lines as it has to, so that the last holds so much. */
export declare function shorter(least: Pt, step: Pt): Fit;
/** How much the last page is to hold that is filled to some share. */
export declare function leastOn(pages: readonly FilledPage[], share: number): Pt;
/** What the last page lacks of that; 0 for nothing, and where there is no other page. */
export declare function lackingOn(pages: readonly FilledPage[], share: number): Pt;
