import type { LeastToCome } from "./least-to-come.js";
import type { Planned, Search } from "./plan-input.js";
import type { Stop } from "./stops.js";
/** Plans the pages of one flow up to a forced break; a class because stops are found page by page. */
export declare class Planner {
    private readonly stops;
    private readonly marks;
    private mostPages;
    private tried;
    /** The ways to fill the page at hand that are still to be judged beside each other. */
    private readonly full;
    private best;
    private readonly flowing;
    private readonly items;
    private readonly floats;
    private readonly roomOf;
    private readonly aim;
    private readonly tools;
    private readonly search;
    private readonly toCome;
    private readonly last;
    constructor({ flowing, roomOf, aim, tools }: Planned, toCome: LeastToCome, search: Search);
    /** Looks for the plan that costs least. */
    look(): this;
    /** Looks for a plan that costs little: of the ends of each page those that promise most are followed. */
    lookAhead(): this;
    /** What the plan costs. */
    get score(): number;
    plan(): readonly Stop[];
    /** Tries every end of the page that begins at a stop. */
    private expand;
    /** A page on trial; `null` where the rest of what the page before ended in fills it. */
    private begin;
    private fill;
    /** Sets the floats whose section ends here where they stand. False where there is no room for them. */
    private settleFloats;
    /** Another trial leaves for later a float that begins in its place. */
    private leaveFloat;
    /** Where a float begins in its place, it stands there. */
    private enterFloat;
    /** Keeps the boundaries that a page may end at; `filled` is what it could hold where all that is left stands on it. */
    private keepEnds;
    /** Keeps the boundaries of all trials of a page, each by how far any of them could be filled from it. */
    private keepAllEnds;
    private keepEndsAbove;
    /** Whether a page may end at a place, as far as that is known. */
    private isSought;
    private keep;
    /** Whether what is to be held whole is too much for the rooms after a stop, even if none of them had to stay short. */
    private isHopeless;
    private leftAfter;
    /** The footnotes that a page takes over, as far as it has room for them. */
    private takeOver;
    /** Columns of the height that is left. False where the page ends in them or before them. */
    private takeColumns;
    /** Takes in columns where all of them stand on the page. */
    private holds;
    /** Ends the page inside an item. */
    private keepPart;
    /** Where nothing but margins and edges stands above, an item goes on to where there is more room. */
    private goesOnAlone;
    /** A page that an item does not fit on: it ends before it, inside it where no page holds it, or with its notes overleaf. */
    private overflow;
    /** As much of rows that a cell spans as fits, ending with a row; `null` for all else that a page holds. */
    private part;
    /** As much of an item that is too tall for any page as fits; `null` where it cannot be cut here. */
    private cut;
    /** Ends the page with a footnote cut. False where none can be. */
    private cutNotes;
    /** Lets the plan end before a page that it cannot look at. */
    private stopAt;
    /** Offers a plan that leaves over what comes after a stop. */
    private leave;
    private finish;
    private offer;
}
