import type { RoomOf } from "./room.js";
import type { Strip } from "./strip.js";
/** The height that has to stand on pages to come, where floats may have been set ahead of their places or are still to be set. */
export declare class LeastHeights {
    /** What items before each boundary take at least, floats counted at their first. */
    private readonly above;
    private readonly ofFloat;
    private readonly floats;
    /** The most that a page takes of it. */
    private readonly most;
    /** Whether all pages to come are of the width of the strip, so that there are whole ones until its end. */
    private readonly isCounted;
    constructor({ items, floats }: Strip, end: number, roomOf: RoomOf);
    /** The pages that all after a place takes at least, in parts of pages where pages of another width may come. */
    pagesAfter({ index, floated }: {
        readonly index: number;
        readonly floated: number;
    }): number;
}
