import type { Flowing } from "./plan-input.js";
import type { RoomOf } from "./room.js";
import type { Stop } from "./stops.js";
import type { StripMarks } from "./strip-marks.js";
/** Where a way stands: before an item, after so many rooms and floats. */
interface Place {
    readonly index: number;
    readonly page: number;
    readonly floated: number;
}
/**
 * The least that what follows a stop costs. Where rooms are counted, nothing is cut and every item fits a room, each room costs what a
 * full one does at least, and takes no more than its height and the margins that vanish at its ends; in other such rooms it is
 * nothing. Pages cost in proportion to what has to stand on them, whatever else does.
 */
export declare class LeastToCome {
    private readonly tops;
    private readonly end;
    private readonly height;
    private readonly rooms;
    /** The most that a room takes; infinite where that is not known. */
    private readonly most;
    /** For pages, the heights that have to stand on them; `null` where rooms are counted. */
    private readonly heights;
    constructor({ strip, token }: Flowing, marks: StripMarks, roomOf: RoomOf, rooms: number);
    /** Of the ends of a page those from which plans promise to cost least. */
    mostPromising(stops: readonly Stop[]): readonly Stop[];
    private least;
    /** Whether a way to a place costs more than a plan that is known, whatever follows. */
    isBeyond(dearest: number, cost: number, place: Place): boolean;
    private after;
}
export {};
