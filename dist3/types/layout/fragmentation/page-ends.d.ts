import type { Pt } from "../../geometry/index.js";
import type { PageFloat, StripItem } from "./strip.js";
import type { Trial } from "./trial.js";
/** The first of the boundaries of a page on trial that are tried. */
export declare function firstTried({ ends }: Trial): number;
/** Floats that stand at the foot of a page. */
interface FloatsAtFoot {
    readonly height: Pt;
    /** Index of the item with the last of their references. */
    readonly from: number;
    /** Index of the item before which the first of their sections ends. */
    readonly limit: number;
}
/** So many floats at the foot of a page on trial, for each of its ends. */
export declare class Feet {
    readonly count: number;
    private readonly floats;
    private floated;
    private known;
    constructor(floats: readonly PageFloat[], count: number);
    /** Whether a page that ends before an item sets no more ahead of their places than it may. */
    isNear(index: number, floated: number): boolean;
    /** Those that come after so many others; `null` where there are not as many. Ends ask in order, and mostly for the same. */
    after(floated: number): FloatsAtFoot | null;
    private found;
}
/** A page without floats at its foot. */
export declare const withoutFeet: Feet;
/**
 * How high a page stands that ends at one of its boundaries with floats at its foot; `null` where it may not: what refers to them
 * stands above it, and their section goes on to it.
 */
export declare function heightAt(feet: Feet, each: number, { ends, filling: { room } }: Trial): Pt | null;
/** Whether there is a boundary that a page may end at above so many floats. */
export declare function hasEndsAbove(feet: Feet, trial: Trial): boolean;
/** How far a page can be filled above so many floats, and with them, with an end that nobody minds. */
export declare function readilyFilled(feet: Feet, trial: Trial, items: readonly StripItem[]): Pt;
export {};
