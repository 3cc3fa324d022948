import type { RasterImage } from "./drawable.js";
/** The first picture of an animation: where it stands on the canvas, and a file of it alone. */
export interface FirstPicture {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
    readonly file: Uint8Array;
}
/** What a file of another package's packing says of its picture before it is unpacked. */
export interface PackedHeader {
    readonly width: number;
    readonly height: number;
    readonly turn: RasterImage["turn"];
    readonly profile: Uint8Array | null;
    readonly isAnimation: boolean;
    /** The first picture, where it is to be taken out of the file; `null` where the decoder takes it by itself. */
    readonly first: FirstPicture | null;
}
/** Whether the bytes begin as every WebP file does. */
export declare function isWebp(bytes: Uint8Array): boolean;
/** Whether the bytes begin as an AVIF picture does, by the first of its brands or another. */
export declare function isAvif(bytes: Uint8Array): boolean;
/** What a WebP file says of itself; `null` where it says no size. */
export declare function webpHeader(bytes: Uint8Array): PackedHeader | null;
/** What an AVIF file says of itself; `null` where it says no size. */
export declare function avifHeader(bytes: Uint8Array): PackedHeader | null;
