import type { Outcome, Span } from "../diagnostics/index.js";
import type { RasterImage } from "./drawable.js";
/** Whether the bytes begin as every GIF file does. */
export declare function isGif(bytes: Uint8Array): boolean;
/** A GIF file, ready to be embedded: its first picture. The header is judged before anything is unpacked. */
export declare function readGif(bytes: Uint8Array, span: Span): Outcome<RasterImage>;
