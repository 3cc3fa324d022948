import type { Pt } from "../../geometry/index.js";
import type { BoxBase } from "../../boxes/index.js";
import type { BreakBetween, BreakInside } from "../../style/index.js";
import type { WrittenFloat } from "./page-floats.js";
import type { BlankContent, Content, Strip, StripBox } from "./strip.js";
/** The margin of one edge of a box, and what the style says of breaks there. */
export interface OuterEdge {
    readonly margin: Pt;
    readonly break: BreakBetween;
}
/** Which breaks count in a flow: those of pages, of columns, of both, or none where it is set in one piece. */
export interface Fragmentation {
    readonly pages: boolean;
    readonly columns: boolean;
}
/** A flow that pages cut. */
export declare const onPages: Fragmentation;
/** A flow that is set in one piece: a cell, a block in a line. */
export declare const inOnePiece: Fragmentation;
/** What a flow that pages cut knows of them: the most that one holds, and the share of its margins that may be given away. */
export interface PageFit {
    readonly room: Pt;
    readonly give: number;
}
/**
 * Writes a strip from top to bottom. Margins wait until something with a height comes; boxes that open meanwhile wait
 * with them, because their top edge lies below the collapsed margin. All breaks that are asked for in the same place are
 * one boundary, which is how `break-before` of a first child becomes its parent's (CSS Fragmentation 3 §3.1).
 */
export declare class StripWriter {
    private readonly items;
    private readonly tops;
    private waiting;
    private marginBefore;
    private marginAfter;
    private cost;
    private forced;
    private weight;
    private isSealed;
    /** For each item, what a page end before it costs for the boxes around it that are to be kept whole. */
    private readonly kept;
    private readonly tooTall;
    private readonly opened;
    private page;
    /** Stretches that ask to float. */
    private readonly written;
    /** The float that is being written: where its first item will be among those that wait, and where it is once they are written. */
    private floating;
    /** The margin before what comes next, were the last float not there; `null` where none is right above. */
    private marginWithout;
    private y;
    private readonly width;
    /** Which breaks count in what is written. */
    readonly breaks: Fragmentation;
    /** The most that a page holds. */
    private readonly room;
    private readonly give;
    constructor(width: Pt, breaks: Fragmentation, { room, give }?: PageFit);
    /** Whether a box of this `break-inside` is kept whole here. Where columns end, pages may end too. */
    keepsWhole(inside: BreakInside): boolean;
    /** Opens a box. */
    open(box: StripBox, edge: OuterEdge): void;
    /** Closes the box that was opened last. Margins inside it stay inside only where it has a bottom edge. */
    close(box: StripBox, edge: OuterEdge): void;
    /** Sets content; `cost` is what ending the page right before it costs at least. */
    add(content: Content, cost?: number): void;
    /** Begins what may stand at the head or the foot of a page instead. */
    beginFloat(): void;
    /** Ends it. */
    endFloat(source: BoxBase, apart: Pt): void;
    /**
     * Sets a margin that belongs to no box: spacing between rows, the margin of a table above its caption. It stays at a
     * page's top after a forced break only where it belongs to what comes next.
     */
    gap(height: Pt, belongsTo?: "before" | "next"): void;
    private addBefore;
    /**
     * Fills up an open box to a height of its content; margins at its end are part of it. Of the room filled in, as much
     * is elastic as lies over `least`.
     */
    fill(box: StripBox, height: Pt, least?: Pt): void;
    /** The strip so far. The margin at the end of a flow has nothing to hold apart. */
    finish(): Strip;
    /** What of the strip asks to float, in order. */
    get floats(): readonly WrittenFloat[];
    private withKept;
    /** Asks for a break, or for none, between what has been written and what comes next. */
    breakHere(value: BreakBetween): void;
    /** Makes a page end between what has been written and what comes next cost at least so much. */
    weigh(weight: number): void;
    private boundary;
    /** Writes what waits. Gives the boundary back where nothing took it. */
    private flush;
    private emit;
    private costInside;
    /** Ends a box that is to be kept whole. Where no page holds it, it is cut wherever that is best. */
    private keep;
}
/** Empty room in a box, of which `most` may be given away; it is cut anywhere. */
export declare function blank(source: BoxBase, height: Pt, most: Pt): BlankContent;
