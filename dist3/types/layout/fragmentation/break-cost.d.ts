import type { Pt } from "../../geometry/index.js";
/**
 * The one scale of what page ends cost, in hundredths of an empty page: every boundary of a strip, every page, column and
 * piece of a cell is weighed on it. What ends a page at a boundary costs at least one of these.
 */
export declare const breakCost: {
    readonly free: 0;
    /** Inside what is to be kept whole and takes a good part of a column: less than a hole (60), which columns would have two of. */
    readonly insideColumn: 50;
    /** Between rows that one cell spans, as between lines of short code: rather than four lines left blank (65), not than three (35). */
    readonly spanned: 50;
    /** The same where one of the rows is left alone: more than a hole. */
    readonly loneSpanned: 75;
    /** Too few lines before or after. More than a page (40), so that a page is added rather than a widow left. */
    readonly lines: 60;
    /**
     * Inside what is to be kept whole and takes most of a page: more than a page that is nine tenths blank (81),
     * not more than one with nothing but a title on it (over 90).
     */
    readonly insideTall: 90;
    /** Inside what is to be kept whole. More than any number of empty pages that a handout can have. */
    readonly inside: 10000;
    /** After what only leads to what follows: a sentence that ends in a colon, a bold line that serves as a heading. */
    readonly stranded: 1000;
    /** After a heading or a label: it misleads more than a torn box does. */
    readonly between: 100000;
    /** Between a box's edge and what is in it, where nothing has been set yet: only where there is no other end at all. */
    readonly never: 10000000;
};
/** What floats cost on the same scale. */
export declare const floatCost: {
    /** Each one away from its place: about what a fifth of a page left blank costs, and less than a line that text could fill. */
    readonly moved: 4;
    /** Each one whose place is passed, for every page end before it is set: the reader turns over to it. */
    readonly waiting: 3;
    /** The same for one that is referred to and whose place is to come: of two pages the first that can show it. */
    readonly ahead: 1;
    /** Each one under two others: a tower of figures, which is worth to move a float or two, and not worth a page. */
    readonly tower: 12;
};
/** What a last page is to hold, and the most that each of the others may be blank for that. */
export interface LastPageAim {
    readonly least: Pt;
    readonly short: Pt;
}
/** How a page is filled. */
export interface PageUse {
    readonly height: Pt;
    /** What stands on it. */
    readonly used: Pt;
    /** The share of its elastic room that it takes away, 0 to 1, or to -1 that it grows by. */
    readonly squeeze: number;
    /** True for the last page of the flow, or before a forced break. */
    readonly isLast: boolean;
}
/** The same among lines that stand `step` apart: more than three of them, where they are close. */
export declare function holeAmong(step: Pt): Pt;
/**
 * What it costs to leave blank what the text that goes on could have filled: `height` of the `left` at the foot. Without it
 * emptiness would be shared out over pages; with it only the page is short that meets something that does not fit.
 * `boundary` is what the place itself costs, `least` the room that a reader takes for a hole.
 */
export declare function skippedCost(height: Pt, left: Pt, boundary: number, least?: number): number;
/** What a page costs without the boundary that it ends at. */
export declare function pageCost({ height, used, squeeze, isLast }: PageUse): number;
/** What it costs that a last page holds less than it is to; nothing where that is not asked. */
export declare function lackingCost(used: Pt, aim: LastPageAim | null): number;
/**
 * What it costs that a page is short by some height for the last, `left` of it blank. It may be so by no more than the aim says: a hole
 * for the last page is one for another.
 */
export declare function shortCost(height: Pt, left: Pt, boundary: number, { short }: LastPageAim): number;
/** About what the pages for a height that is still to be set will cost. */
export declare function costToCome(height: Pt, page: Pt): number;
/** What so many rooms cost that are left empty. */
export declare function unusedCost(rooms: number): number;
