import type { Outcome, Span } from "../diagnostics/index.js";
import type { RasterImage } from "./drawable.js";
/** Whether the bytes begin as every JPEG file does. */
export declare function isJpeg(bytes: Uint8Array): boolean;
/** The pixels of a JPEG file by its frame; `null` where it has none. */
export declare function jpegSize(bytes: Uint8Array): RasterImage["pixels"] | null;
/** A JPEG file, to be embedded as it stands. */
export declare function readJpeg(bytes: Uint8Array, span: Span): Outcome<RasterImage>;
