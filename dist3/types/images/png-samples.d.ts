import type { PngHeader } from "./png-header.js";
/** The filtered rows of all passes, or `null` where they are not what the header promises. */
export declare function rowsOf(header: PngHeader, packed: Uint8Array): Uint8Array | null;
/**
 * Every sample as the number that it is, pixel after pixel, or `narrowed` to eight bits where it has sixteen; `null` where a row
 * names no filter. The rows are used up.
 */
export declare function samplesOf(header: PngHeader, rows: Uint8Array, narrowed?: boolean): Uint8Array | Uint16Array | null;
