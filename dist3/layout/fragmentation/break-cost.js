import { tolerance } from "./break-token.js";
/**
 * The one scale of what page ends cost, in hundredths of an empty page: every boundary of a strip, every page, column and
 * piece of a cell is weighed on it. What ends a page at a boundary costs at least one of these.
 */
export const breakCost = {
    free: 0,
    /** Inside what is to be kept whole and takes a good part of a column: less than a hole (60), which columns would have two of. */
    insideColumn: 50,
    /** Between rows that one cell spans, as between lines of short code: rather than four lines left blank (65), not than three (35). */
    spanned: 50,
    /** The same where one of the rows is left alone: more than a hole. */
    loneSpanned: 75,
    /** Too few lines before or after. More than a page (40), so that a page is added rather than a widow left. */
    lines: 60,
    /**
     * Inside what is to be kept whole and takes most of a page: more than a page that is nine tenths blank (81),
     * not more than one with nothing but a title on it (over 90).
     */
    insideTall: 90,
    /** Inside what is to be kept whole. More than any number of empty pages that a handout can have. */
    inside: 10_000,
    /** After what only leads to what follows: a sentence that ends in a colon, a bold line that serves as a heading. */
    stranded: 1_000,
    /** After a heading or a label: it misleads more than a torn box does. */
    between: 100_000,
    /** Between a box's edge and what is in it, where nothing has been set yet: only where there is no other end at all. */
    never: 10_000_000,
};
/** What floats cost on the same scale. */
export const floatCost = {
    /** Each one away from its place: about what a fifth of a page left blank costs, and less than a line that text could fill. */
    moved: 4,
    /** Each one whose place is passed, for every page end before it is set: the reader turns over to it. */
    waiting: 3,
    /** The same for one that is referred to and whose place is to come: of two pages the first that can show it. */
    ahead: 1,
    /** Each one under two others: a tower of figures, which is worth to move a float or two, and not worth a page. */
    tower: 12,
};
/** Weights of pages on the same scale. */
const weights = {
    /** Of each page: less than a widow, more than what any welcome boundary can save. */
    page: 40,
    /** Of an empty page that another follows, by which the scale is defined; it grows with the square of the room left. */
    blank: 100,
    /** Of a last page with nothing on it; it falls to nothing where a fifth of the page is filled. */
    short: 30,
    shortShare: 0.2,
    /**
     * Of each line that a page leaves blank though the text goes on, and of the square of those after the first. One line (5)
     * is more than a page that meets an obstacle further on gains by it (100 · 2 ÷ 40 lines); two (15) and three (35) may save
     * an orphan or a widow (60); rather than four (65) code is parted (50).
     */
    skipped: 5,
    /** Of that square before a heading, where no text goes on: three lines (4) are less than a section parted (6), four are not. */
    skippedBeforeHeading: 1,
    /** Of a hole that a reader sees, where there was something to put into it: as much as of a widow. */
    hole: 60,
    /** Of a last page that is to hold more, and on top where it lacks all: less than a hole where something could be put (60 and more). */
    lacking: 59,
    lackingAll: 0.9,
    /** Of a page that is short for it by all that it may; it grows with the square: all a little rather than one by much. */
    shortAll: 5,
    /** Of elastic room that has given all it can: about what a quarter of a page left blank costs. */
    squeeze: 8,
    /** Of elastic room that has grown by all it may: less than the line or two that it hides. */
    growth: 3,
};
/** What the room that a page leaves blank costs. */
function blankCost(used, height) {
    const filled = Math.min(1, Math.max(0, used / height));
    return weights.blank * (1 - filled) ** 2;
}
/** About the height of a line of text. */
const line = 15;
/** Less of a line is a difference of margins. */
const leastSkipped = 0.5;
/** Room at the foot of a page that a reader takes for a hole. */
const seen = 46;
/** The same among lines that stand `step` apart: more than three of them, where they are close. */
export function holeAmong(step) {
    return Math.min(seen, 3 * step + leastSkipped);
}
/** Whether a reader sees a hole where `height` of the `left` at the foot of a page could be filled. */
function isHole(height, left, least) {
    return height > leastSkipped * line && left > least;
}
/**
 * What it costs to leave blank what the text that goes on could have filled: `height` of the `left` at the foot. Without it
 * emptiness would be shared out over pages; with it only the page is short that meets something that does not fit.
 * `boundary` is what the place itself costs, `least` the room that a reader takes for a hole.
 */
export function skippedCost(height, left, boundary, least = seen) {
    const lines = Math.max(0, height) / line;
    const steep = Math.max(0, lines - 1) ** 2;
    const hole = isHole(height, left, least) ? weights.hole : 0;
    return hole + (boundary === breakCost.free ? weights.skippedBeforeHeading * steep : weights.skipped * (lines + steep));
}
/** What a page costs without the boundary that it ends at. */
export function pageCost({ height, used, squeeze, isLast }) {
    const filled = Math.min(1, Math.max(0, used / height));
    const lacks = Math.max(0, 1 - filled / weights.shortShare);
    const room = isLast ? weights.short * lacks ** 2 : blankCost(used, height);
    return weights.page + room + (squeeze > 0 ? weights.squeeze : weights.growth) * squeeze ** 2;
}
/** What it costs that a last page holds less than it is to; nothing where that is not asked. */
export function lackingCost(used, aim) {
    const least = aim?.least ?? 0;
    return used >= least - leastSkipped ? 0 : weights.lacking + weights.lackingAll * (1 - used / least);
}
/**
 * What it costs that a page is short by some height for the last, `left` of it blank. It may be so by no more than the aim says: a hole
 * for the last page is one for another.
 */
export function shortCost(height, left, boundary, { short }) {
    if (left <= short + tolerance)
        return weights.shortAll * (Math.max(0, height) / short) ** 2;
    return skippedCost(height, left, boundary, short) + (isHole(height, left, short) ? weights.lacking : 0);
}
/** About what the pages for a height that is still to be set will cost. */
export function costToCome(height, page) {
    return (weights.page * Math.max(0, height)) / page;
}
/** What so many rooms cost that are left empty. */
export function unusedCost(rooms) {
    return Math.max(0, rooms) * pageCost({ height: 1, used: 0, squeeze: 0, isLast: false });
}
