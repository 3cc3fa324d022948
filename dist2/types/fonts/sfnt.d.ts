/** Where a table lies in its file. */
interface TablePlace {
    readonly start: number;
    readonly length: number;
}
/**
 * The tables that an sfnt file lists at its head (OpenType 1.9 §4.1) by their tags, each with its place. Throws a `RangeError` where the
 * list makes no sense.
 */
export declare function listedTables(head: Uint8Array): ReadonlyMap<string, TablePlace>;
/** The tables of an sfnt file by their tags, each as it lies in the file. Throws a `RangeError` where one is said to lie outside it as well. */
export declare function fontTables(file: Uint8Array): ReadonlyMap<string, DataView>;
/** A TrueType file of these tables, sorted by their tags as the directory must be, with checksums of their own. */
export declare function sfntFile(tables: ReadonlyMap<string, Uint8Array>): Uint8Array;
export {};
