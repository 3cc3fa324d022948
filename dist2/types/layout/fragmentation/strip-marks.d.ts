import type { Pt } from "../../geometry/index.js";
import type { OpenBox, Strip } from "./strip.js";
/** A table or box whose header or caption is set again on the pages it goes on to, and those around it. */
interface OpenTable {
    readonly open: OpenBox;
    readonly around: OpenTable | null;
}
/** What is known of every boundary of a strip. */
export interface StripMarks {
    /** Height above each boundary. */
    readonly tops: readonly Pt[];
    /** The tables that are open there. */
    readonly tables: readonly (OpenTable | null)[];
    /** Height of the footnotes of each item. */
    readonly notes: readonly Pt[];
    /** The largest margin, which vanishes where a page begins with it. */
    readonly mostGap: Pt;
    /** Whether all that it holds is lines and things that are set whole, without anything that is set again. */
    readonly isPlain: boolean;
    /** The highest of its items. */
    readonly highest: Pt;
    /** Indices of the items before which a break is forced. */
    readonly forced: readonly number[];
}
/** What is known of the boundaries of a strip; worked out once. */
export declare function marksOf(strip: Strip): StripMarks;
/** The tables that are open at a boundary, outermost last, as far as the height of a page depends on them. */
export declare function tablesAt({ tables }: StripMarks, index: number): readonly OpenBox[];
export {};
