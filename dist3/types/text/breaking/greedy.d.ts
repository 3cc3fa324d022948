import { type Segment } from "./segment.js";
/**
 * Cuts a segment line by line: each as full as its measure allows, and one step fuller where pushing the marks together
 * takes less than drawing the line apart (CLREQ 3.1.4: push in before pushing out). Returns the end of each line.
 */
export declare function greedyCuts(segment: Segment): number[];
