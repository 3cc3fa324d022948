import type { Pt } from "../../geometry/index.js";
import type { NoteRoom } from "./notes.js";
import type { StripItem } from "./strip.js";
/** The room of a page, a column or a piece of a cell. */
export interface Room {
    readonly height: Pt;
    /** `null` where footnotes stand elsewhere. */
    readonly notes: NoteRoom | null;
}
/** The room of a page to come, counted from 0; `null` where the strip does not fit it. */
export type RoomOf = (page: number) => Room | null;
/** By how much an item may grow: margins as much as they may give away. */
export declare function growthOf(item: StripItem): Pt;
/**
 * A room that takes items from top to bottom: the one place where it is worked out what fits, with footnotes, the lines of
 * the page, and room that may give way.
 */
export declare class Filling {
    /** Where the next item begins. */
    y: Pt;
    /** Height of the footnotes so far. */
    noted: Pt;
    /** What can be given away of the items so far. */
    elastic: Pt;
    /** By how much they can grow. */
    growth: Pt;
    /** What giving away can cost: lines below move to the next line of the page. */
    slack: Pt;
    hasContent: boolean;
    readonly room: Room;
    constructor(room: Room, y: Pt, noted: Pt);
    /** The same room with the same in it, to go on in another way. */
    copy(): Filling;
    /** Height of what stands in the room, footnotes included. */
    get used(): Pt;
    /** The room below what there is, for an item with footnotes of its own that are `own` high. */
    left(item: StripItem, own?: Pt): Pt;
    /** Whether an item fits with its own footnotes, which are `own` high. */
    fits(item: StripItem, own: Pt): boolean;
    /** Takes an item in, and says how far it moves down to stand on the lines of the page. */
    add(item: StripItem, own: Pt): Pt;
}
