import type { RasterImage } from "./drawable.js";
/** What to make of the colour profile in a file. */
export type ProfileUse = 
/** It is the one that everything on a page has anyway. */
"srgb" | {
    readonly profile: Uint8Array;
}
/** It fits nothing, or not these channels. */
 | "unusable";
/** Judges a profile by its header (ICC.1:2010 §7.2) for an image of so many channels. */
export declare function profileUse(profile: Uint8Array, channels: number): ProfileUse;
/** Channels of the colours of an image. */
export declare function channelsIn(colours: RasterImage["colours"]): 1 | 3 | 4;
