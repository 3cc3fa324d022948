import type { Chunk } from "./png-chunks.js";
/** Brings colours of a file, the fullest being `most`, into sRGB of eight bits: three channels, or one that stands for all. */
export type ToSrgb = (colours: Uint8Array | Uint16Array, most: number, channels: 1 | 3) => Uint8Array;
/** How to bring a file into sRGB by its `gAMA` and `cHRM` (PNG §11.3.3); `null` where its colours are sRGB already. */
export declare function toSrgb(chunks: readonly Chunk[]): ToSrgb | null;
