import type { Outcome, Span } from "../diagnostics/index.js";
import type { RasterImage } from "./drawable.js";
import type { PackedHeader } from "./packed-headers.js";
/** Pixels as a decoder of another package gives them: red, green, blue and opacity, of eight bits each. */
export interface DecodedPixels {
    readonly width: number;
    readonly height: number;
    readonly data: Uint8ClampedArray | Uint8Array;
}
/** What unpacks pictures whose packing only other packages know: throws where the bytes make no sense; `null` where a package lacks. */
export interface PictureDecoders {
    readonly webp: ((bytes: Uint8Array) => DecodedPixels) | null;
    readonly avif: ((bytes: Uint8Array) => DecodedPixels) | null;
}
/** Most that one picture may count: noise takes the decoders longest. */
export declare const mostEffort = 160000000;
/** How many times the pixels of a picture count, by what its header says and how closely it is packed. */
export declare function packedEffort(bytes: Uint8Array, kind: keyof PictureDecoders, { width, height }: PackedHeader): number;
/** A WebP or AVIF file, ready to be embedded. Its header is judged before anything is unpacked. */
export declare function readPacked(bytes: Uint8Array, kind: keyof PictureDecoders, decoders: PictureDecoders, span: Span): Outcome<RasterImage>;
