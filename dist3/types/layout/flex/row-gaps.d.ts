import type { Pt } from "../../geometry/index.js";
import type { ComputedStyle } from "../../style/index.js";
/** Gaps of a `flex` box: between blocks of a row, and between rows; `normal` is none. */
export declare function rowGaps({ columnGap, rowGap }: ComputedStyle, whole: Pt): {
    readonly column: Pt;
    readonly row: Pt;
};
