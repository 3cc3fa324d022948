import type { Pt } from "../../geometry/index.js";
/** What a block in a row asks for: widths of its border box, and how it shares in what is left or lacking. */
export interface FlexNeed {
    /** Width before it grows or shrinks. */
    readonly base: Pt;
    readonly min: Pt;
    readonly max: Pt;
    readonly grow: number;
    readonly shrink: number;
    /** Margins at both sides, and the edges inside the border box, which never shrink. */
    readonly outside: Pt;
    readonly edges: Pt;
}
/** Widths of the blocks of one row. Where even the least of all does not fit, all are cut in proportion: no row leaves its box. */
export declare function flexibleWidths(needs: readonly FlexNeed[], room: Pt): readonly Pt[];
/** Rows of blocks: each takes as many as fit before they grow or shrink, and one at least. */
export declare function rowsOf<Need extends FlexNeed>(needs: readonly Need[], room: Pt, gap: Pt): readonly (readonly Need[])[];
