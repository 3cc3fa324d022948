import { type Segment } from "./segment.js";
/**
 * Cuts a segment where the sum of all lines' costs is least, and returns the end of each line. Nearly every paragraph
 * has good lines throughout; later passes are for the others.
 */
export declare function optimalCuts(segment: Segment): number[];
