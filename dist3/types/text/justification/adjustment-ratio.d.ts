/**
 * A kind of glue that gives way when a line is longer or shorter than its measure. A line has an *adjustment ratio*: 0 where
 * a line has its natural width, below 0 where it is pushed together, above 0 where it is drawn apart. Each tier begins
 * to give at one ratio and has given all at another; in between it gives evenly. The order is CLREQ 3.5.3 and 3.5.4;
 * tiers overlap so that no line has all of its brackets halved and all of its commas whole.
 */
export interface Tier {
    readonly name: string;
    readonly opens: number;
    readonly full: number;
}
/** What gives when a line is drawn apart. The last lets word spaces grow to what only a narrow column excuses. */
export declare const stretchTiers: readonly [{
    readonly name: "word-space";
    readonly opens: 0;
    readonly full: 2;
}, {
    readonly name: "script-gap";
    readonly opens: 0;
    readonly full: 1;
}, {
    readonly name: "character";
    readonly opens: 0.1;
    readonly full: 1.6;
}, {
    readonly name: "wide-word-space";
    readonly opens: 2;
    readonly full: 4;
}];
/** Room of a word space in the last tier, in rooms of its first. */
export declare const wideSpaceRoom = 1.5;
/** The adjustment ratios at which some tier opens or has given all; between two of them a line gives evenly. */
export interface Scale {
    readonly rungs: readonly number[];
    /** Share of its room that each tier has given at each rung. */
    readonly shares: readonly (readonly number[])[];
}
/** Ratios, taken positive, by which a line is pushed together. */
export declare const shrinkScale: Scale;
/** Ratios by which a line is drawn apart. */
export declare const stretchScale: Scale;
/** Share of its room that each shrink tier gives at a ratio, as a number from 0 to 1. */
export declare function shrinkShares(ratio: number): readonly number[];
/** Share of its room that each stretch tier gives at a ratio. */
export declare function stretchShares(ratio: number): readonly number[];
