import type { Pt } from "../../geometry/index.js";
import type { PageFloat, Strip, StripItem } from "./strip.js";
/** How a page sets floats. */
export interface FloatUse {
    /** How many stand at its head and at its foot. */
    readonly head: number;
    readonly foot: number;
    /** The first of those that are left for later though the page passes their place; `Infinity` for none. */
    readonly left: number;
}
/** The height that a float needs away from its place. */
export declare function heightApart({ piece, apart }: PageFloat): Pt;
/** A float with the room between it and the text below it, or above it. */
export declare function itemsApart({ piece, apart }: PageFloat, side: "head" | "foot"): readonly StripItem[];
/** The height at the head or foot of a page that floats take, by their place in the order of all. */
export declare function heightOfFloats(floats: readonly PageFloat[], from: number, to: number): Pt;
/** What a page takes of a strip, item after item, where floats need not stand in their places; planner and filler walk alike. */
export declare class FloatWalk {
    /** How many floats have been set. */
    floated: number;
    /** Floats right under one another, the last of which has just been set in its place. */
    run: number;
    private readonly strip;
    private readonly starts;
    private readonly left;
    private hasContent;
    /** Index of the item after the last float that does not stand in its place. */
    private skippedTo;
    private endOfRun;
    constructor(strip: Pick<Strip, "items" | "floats">, { floated, left, hasContent }: {
        floated: number;
        left: number;
        hasContent: boolean;
    });
    /** The same walk from here on, which leaves the next float for later. */
    leaving(): FloatWalk;
    /** Where the walk begins, for a page that begins at an item: a float may begin with a margin that vanishes at the top. */
    from(index: number, first: number): number;
    /** The float whose section ends before an item though it has not been set: it can wait no longer. */
    due(index: number): PageFloat | null;
    /** Sets the float that is due. */
    settle(): void;
    /** Where the walk goes on after a float that begins at an item and does not stand there; `null` for none. */
    skips(index: number): number | null;
    /** How many floats wait before one that begins at an item; less than none where that has been set. */
    waits(index: number): number;
    /** Whether a float that stands in its place begins at an item; it counts as set from here on. */
    enters(index: number): boolean;
    /** An item as it stands on the page. */
    item(index: number, item: StripItem): StripItem;
}
