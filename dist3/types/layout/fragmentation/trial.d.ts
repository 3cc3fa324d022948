import type { Pt } from "../../geometry/index.js";
import type { FloatUse, FloatWalk } from "./float-walk.js";
import type { Filling } from "./room.js";
import type { Stop } from "./stops.js";
import type { BreakToken, ColumnsContent, Content, NoteRest, StripItem, Taken } from "./strip.js";
/** A page on trial: it takes items until the next does not fit. */
export interface Trial {
    readonly from: Stop;
    readonly token: BreakToken;
    /** What goes on of footnotes that the page took over and has no room for. */
    readonly carried: readonly NoteRest[];
    readonly filling: Filling;
    readonly first: number;
    /** Room below the headers that are set again. */
    readonly height: Pt;
    readonly begun: Taken | null;
    readonly set: Map<number, ColumnsContent>;
    readonly walk: FloatWalk;
    readonly use: FloatUse;
    /** How high the page would stand with a float in its place that this trial leaves for later: no reason to leave that blank. */
    readonly floor: Pt;
    /** What the columns and the floats on the page cost. */
    extra: number;
    /** Boundaries that the page may end at, with what stands above each: arrays of numbers, for there can be thousands. */
    readonly ends: {
        readonly index: number[];
        readonly y: Pt[];
        readonly elastic: Pt[];
        readonly growth: Pt[];
        readonly extra: number[];
        readonly floated: number[];
    };
}
/** How a page on trial ends. */
export interface End {
    readonly index: number;
    readonly used: Pt;
    /** What the place costs. */
    readonly cost: number;
    readonly squeeze?: number;
    readonly part?: Taken;
    readonly rest?: Content | null;
    readonly carried?: readonly NoteRest[];
    readonly isLast?: boolean;
    /** How many floats have been set above the place; those that the trial has come to, where it is absent. */
    readonly floated?: number;
    /** How many floats stand at the foot. */
    readonly foot?: number;
}
/** Where a plan begins, with the footnotes that its first page takes over. */
export declare function startOf({ token: { index, rest, floated }, carried }: {
    readonly token: BreakToken;
    readonly carried: readonly NoteRest[];
}): Stop;
/** Notes that a page on trial may end before an item. */
export declare function canEndAt(index: number, { ends, filling, extra, walk }: Trial, items: readonly StripItem[]): void;
/** The trial from here on, with the next float left for later; with it the page would stand `whole` high, 0 where it does not fit. */
export declare function leavingFloat(trial: Trial, whole: Pt): Trial;
/** The share of elastic room that makes what is `y` high fit. */
export declare function squeezeOf(y: Pt, elastic: Pt, height: Pt): number;
/** Whether a page may end inside some content. */
export declare function canBeCut({ kind }: Content): boolean;
/** Whether a room holds the first of several rows that a cell spans. */
export declare function holdsRow(content: Content, room: Pt): boolean;
/** Whether what has been taken of rows ends with one of them. */
export declare function endsWithRow(content: Content, { first }: Taken): boolean;
/** Whether one row alone is left of rows that a cell spans. */
export declare function leavesOneRow({ rest }: Taken): boolean;
/** Height of rows above the last two of them. */
export declare function heightAboveLast(content: Content): Pt;
/** What it costs to part rows that a cell spans, and more where one of them is left alone. */
export declare function spannedCost({ first, rest }: Taken): number;
/** Height of what stands in a room with some content below it. */
export declare function usedWith(content: Content, { y, noted, room: { notes, height } }: Filling): Pt;
/** How far a page can be filled where it ends inside an item; 0 where that is worse than a short page. */
export declare function readilyFilledBy({ first, cost }: Taken, filling: Filling): Pt;
