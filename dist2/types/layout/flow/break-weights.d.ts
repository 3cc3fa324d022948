import type { Pt } from "../../geometry/index.js";
import type { BlockLevelBox } from "../../boxes/index.js";
/**
 * What a page end costs where it is legal but not welcome, on the scale of `breakCost`. Best is the place before a heading;
 * everywhere else a thought goes on. None but those in code, in words and in small tables weighs as much as a page too many (40).
 */
export declare const breakWeights: {
    /** Between two blocks, or two lines, of one section. */
    readonly inSection: 6;
    /** Between two items of a list, and where that leaves one of them alone: a line left blank (5) is less. */
    readonly items: 6.5;
    readonly loneItem: 12;
    /** Between two rows of a table, and where that leaves one of few lines alone: a widow as one of lines is. */
    readonly rows: 10;
    readonly loneRow: 60;
    /** The same in a table of few rows: rather than four lines left blank (65), not than three (35); and more than a hole (60). */
    readonly fewRows: 50;
    readonly loneRowOfFew: 75;
    /** Before code: more than within a section, less than two lines left blank (15) for it. */
    readonly beforeCode: 10;
    /** Between a sentence and the display that goes on with it: more than two lines left blank. */
    readonly introduced: 25;
    /** Between two lines within a word: a reader turns over with half of it, so rather a paragraph begins on the next page. */
    readonly hyphen: number;
    /** Between two lines of code that fills a good part of a page, and of code that does not. */
    readonly longCode: 9;
    readonly shortCode: 50;
};
/** What a page end between two lines of a block costs, for lines that are `height` high together. */
export declare function weightBetweenLines(box: BlockLevelBox, height: Pt, page: Pt): number;
/** What a page end between two blocks costs. */
export declare function weightBetween(before: BlockLevelBox, after: BlockLevelBox, leavesOneAlone: boolean): number;
