import { type Segment } from "./segment.js";
/**
 * Cuts a segment into as few lines as greedy breaking does, as even as can be, and rather after a mark, a space or a
 * particle than within a Chinese word: for headings. `characterAt` gives the character that an atom begins with.
 */
export declare function balancedCuts(segment: Segment, characterAt: (atom: number) => string): number[];
