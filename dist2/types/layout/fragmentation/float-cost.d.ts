import type { Pt } from "../../geometry/index.js";
import type { Stop } from "./stops.js";
import type { PageFloat } from "./strip.js";
/** Whether floats right under one another make a tower. */
export declare function isTower(run: number): boolean;
/** What floats cost that stand at one end of a page. */
export declare function movedCost(count: number): number;
/** Floats that a page end may leave for later, and that it may set ahead of their places: without a bound there are as many ways as pairs of floats. */
export declare const mostApart = 6;
/** How many floats begin before an item. */
export declare function floatsBefore(floats: readonly PageFloat[], index: number): number;
/** What it costs to end a page before an item when so many floats have been set: of the others, some could have stood on it. */
export declare function waitingCost(floats: readonly PageFloat[], index: number, floated: number): number;
/** The least and the most floats that may stand at the head of a page. Those whose section ends there have to. */
export declare function headFloats(floats: readonly PageFloat[], { index, floated }: Stop, height: Pt): readonly [number, number];
