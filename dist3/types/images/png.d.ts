import type { Outcome, Span } from "../diagnostics/index.js";
import type { RasterImage } from "./drawable.js";
/** A PNG file, ready to be embedded. The header is judged before anything is unpacked. */
export declare function readPng(bytes: Uint8Array, span: Span): Outcome<RasterImage>;
