import type { Fault, Tables } from "./tables.js";
/** Maps by platform and encoding; the first of two that are the same. */
export declare function mapsOf(cmap: DataView): ReadonlyMap<string, DataView> | string;
/** The map that text is set by; `null` where the font has none of Unicode. Throws a `RangeError` where the table leads out of itself. */
export declare function unicodeMapOf(cmap: DataView): DataView | null;
/** The map from characters to glyphs that text is set by, and the one of variation sequences. */
export declare function characterMapFault(tables: Tables): Fault;
