/**
 * A font file as far as setting and painting need it: its tables, and outlines one by one. Nearly all of a font of Han characters is
 * outlines, of which a document takes some hundred.
 */
export interface FontParts {
    /** All tables by their tags but `glyf`. */
    readonly tables: ReadonlyMap<string, DataView>;
    /** The bytes of `glyf` from one offset to another. */
    readonly outline: (start: number, end: number) => Uint8Array;
}
/** The parts of a file that is all there. Throws a `RangeError` where its bytes are no font with TrueType outlines. */
export declare function partsOfBytes(bytes: Uint8Array): FontParts;
/** The parts of a file that is read piece by piece: `read` gives its bytes from one offset to another. Throws as `partsOfBytes` does. */
export declare function partsOfFile(read: (start: number, end: number) => Uint8Array): FontParts;
