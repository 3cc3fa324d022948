import type { TransformClass } from "vega";
/** Thrown where a chart would come to more than it may, before the work is done. */
export declare class ChartTooLarge extends Error {
}
/** Begins to count for the next chart. */
export declare function beginChart(): void;
/** Lets each step of Vega ask first whether it may: what it is given is known only then. */
export declare function boundWork(transforms: Readonly<Record<string, TransformClass>>): void;
