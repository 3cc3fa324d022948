import type { Pt, Rect, Size } from "../geometry/index.js";
/** How pages are put on sheets. */
export type Imposition = "crop-marks" | "booklet" | "2-up" | "4-up" | "3-up-lines" | "3-up-grid";
/** A page at its place on a side of a sheet: what it fills at most, positions from the lower left corner. */
interface Placing {
    /** Number of the page from 0; `null` where there is none, in a booklet whose pages do not fill its sheets. */
    readonly page: number | null;
    readonly cell: Rect;
}
/** A side of a sheet. */
export interface SheetSide {
    readonly size: Size;
    readonly placings: readonly Placing[];
    /** What is ruled for notes, beside the pages. */
    readonly notes: readonly Rect[];
}
/** What is known of the pages: their number, the size of the first, whether its text runs from right to left. */
export interface PagesToImpose {
    readonly count: number;
    readonly size: Size;
    readonly isRightToLeft: boolean;
}
/** Paper beyond the edge for what is printed up to it, and from there to the far end of the marks. */
export declare const bleed: Pt;
export declare const markLength: Pt;
/** The numbers of the pages of each side of a booklet, left and right one, from 0; those beyond `count` are empty. */
export declare function bookletOrder(count: number): readonly (readonly [left: number | null, right: number | null])[];
/** The sides of all sheets, fronts and backs in turn. */
export declare function sheetSides(imposition: Imposition, pages: PagesToImpose): readonly SheetSide[];
export {};
