import type { World } from "./world.js";
/** How far a run has come. */
export interface Progress {
    readonly done: number;
    readonly total: number;
    /** Since the run began. */
    readonly milliseconds: number;
}
/** A line that says how far a run has come, at most `columns` wide: bar, count, rate and time left. */
export declare function progressLine({ done, total, milliseconds }: Progress, columns: number): string;
/** Whether somebody looks on for whom a bar may be drawn: two terminals, and no machine that keeps a log. */
export declare function canDrawBar({ stdout, stderr, environment }: World): boolean;
/** The last line of a terminal while documents are made. */
export declare class ProgressBar {
    #private;
    private constructor();
    /** A bar for so many documents, or `null` where lines do. */
    static begin(world: World, total: number): ProgressBar | null;
    /** One document more is done. */
    advance(): void;
    /** Takes the bar off the terminal, so that something else can be written. It comes back with the next document. */
    clear(): void;
}
