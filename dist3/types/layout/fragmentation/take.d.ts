import type { Pt } from "../../geometry/index.js";
import type { Flowing, PlanAim } from "./plan-input.js";
import type { RoomOf } from "./room.js";
import type { Stop } from "./stops.js";
import type { BreakToken, Content, Fill, NoteRest, NotesTaken, Strip, Taken } from "./strip.js";
/**
 * Takes of content as much as `room` holds: what fits is taken whole, and what does not is broken where its kind can be.
 * Nothing else breaks content, on pages, in columns, in cells and at the foot.
 */
export declare function take(content: Content, room: Pt, must: boolean): Taken;
/** Plans the pages of a flow. */
export declare function planPages(flowing: Flowing, roomOf: RoomOf, aim?: PlanAim): readonly Stop[];
/** Fills rooms of one height one after another, up to a forced break. */
export declare function fillRooms(strip: Strip, from: BreakToken, height: Pt, aim: PlanAim & {
    readonly rooms: number;
}): readonly Fill[];
/** The footnotes of one page, set. */
export interface SetNotes extends NotesTaken {
    readonly parts: readonly Fill[];
}
/** Sets footnotes in order until one does not fit; that one is cut. One that was carried here goes on at least a line. */
export declare function setNotes(notes: readonly NoteRest[], room: Pt): SetNotes;
