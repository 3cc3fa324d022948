import type { Pt } from "../../geometry/index.js";
import type { Measures } from "../justification/measures.js";
import type { Arena } from "../arena.js";
/**
 * The breaks that lines of one kind may begin at, in the order of the text. Those that no line reaches any more are let
 * go from the front; what the cheapest of the others costs is always at hand.
 */
export declare class Reach {
    #private;
    /** What a position takes of the memory. */
    static readonly bytesPerPosition = 16;
    /** Number of breaks ever added, and the first that has not been let go. */
    count: number;
    low: number;
    /** The first break from which the line at hand has room enough, or the last. */
    fit: number;
    /** Positions of the breaks, by their numbers. */
    readonly positions: Int32Array;
    constructor(breaks: Int32Array, memory: Arena);
    /** Lets all go. */
    clear(): void;
    get isEmpty(): boolean;
    /** Least cost among the breaks in reach. */
    get leastCost(): number;
    /** Adds a position that costs so much to reach. */
    add(position: number, cost: number): void;
    /**
     * Lets go the breaks from which a line to `end` would be too wide, which it stays for every end to come, and finds the
     * first from which it has room enough.
     */
    turn(measures: Measures, end: number, length: Pt, justify: boolean): void;
}
