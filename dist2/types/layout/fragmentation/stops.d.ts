import type { LastPageAim } from "./break-cost.js";
import type { FloatUse } from "./float-walk.js";
import type { ColumnsContent, Content, NoteRest, Taken } from "./strip.js";
/** A place that pages can reach, by the cheapest way there, and how the page before it stands. */
export interface Stop {
    /** Index of the first item that is not on the page. */
    readonly index: number;
    /** What is left of the item before that one, where the page ends inside it. */
    readonly rest: Content | null;
    /** Footnotes that go on on the next page. */
    readonly carried: readonly NoteRest[];
    /** Pages before it. */
    readonly page: number;
    readonly cost: number;
    /** The share of its elastic room that the page gives away. */
    readonly squeeze: number;
    readonly before: Stop | null;
    /** What of the rest of a cut item stands at the top of the page. */
    readonly begun: Taken | null;
    /** Columns on the page, by the index of their item. */
    readonly set: ReadonlyMap<number, ColumnsContent>;
    /** What stands on the page of the item before `index`, where it ends inside it. */
    readonly part: Taken | null;
    /** How many floats have been set by the end of the page, and how the page sets them. */
    readonly floated: number;
    readonly floats: FloatUse;
}
/** The stops that are worth going on from. */
export declare class Stops {
    /** The furthest index of a stop. */
    last: number;
    private latest;
    private readonly plain;
    private readonly cut;
    /** Cut stops that the same can be reached from at less cost. */
    private readonly beaten;
    private readonly isUniform;
    private readonly isCounted;
    private readonly mostCuts;
    /** Where rooms are uniform it does not matter how many came before; where they are counted, it matters exactly. */
    constructor(isUniform: boolean, isCounted: boolean, last: LastPageAim | null);
    /** Visits the stops at an index: those in the middle of something first, for they lead to others of the same index. */
    each(index: number, visit: (stop: Stop) => void): void;
    /** Of the stops at an index one with fewest floats set: a page of floats alone leads to others of the same index. */
    private nextOf;
    /** Takes the stops that were kept since this was asked last. */
    taken(): readonly Stop[];
    /** Keeps a stop, but where there is a better way to go on from the same place. */
    keep(stop: Stop): void;
    /** Whether a plain stop would be kept. */
    wants(index: number, cost: number, page: number, floated: number): boolean;
    private keepCut;
    private keepPlain;
    private areAlike;
}
