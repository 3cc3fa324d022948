import type { Pt } from "../../geometry/index.js";
import type { ComputedStyle } from "../../style/index.js";
/** Height of an inline box around the baseline, in ems: deep enough for Latin descenders. */
export declare const contentArea: {
    above: number;
    below: number;
};
/** How far a box reaches above and below the baseline. */
export interface Extent {
    readonly above: Pt;
    readonly below: Pt;
}
/** The room that a style's line height takes: the em box in the middle of it. */
export declare function lineExtent({ fontSize, lineHeight }: ComputedStyle): Extent;
/** How far `vertical-align` lifts an inline box over its parent's baseline. */
export declare function riseOf(style: ComputedStyle, parent: ComputedStyle): Pt;
/** How far `vertical-align` lifts a block in a line, given where its own baseline is. */
export declare function riseOfBlock(style: ComputedStyle, parent: ComputedStyle, height: Pt, baseline: Pt): Pt;
