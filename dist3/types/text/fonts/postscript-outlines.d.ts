import type { PostScriptFont } from "../../fonts/index.js";
/**
 * A font with PostScript outlines as one with TrueType outlines, drawn by HarfBuzz, which judges the outlines and bounds their
 * work; the number of the first glyph that it cannot draw where there is one.
 */
export declare function trueTypeFile(bytes: Uint8Array, { glyphs, unitsPerEm }: PostScriptFont): Uint8Array | number;
