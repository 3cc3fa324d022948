/** An object of a file: its value in PDF syntax, one character a byte. */
export interface WrittenObject {
    /** Its number, from 1. */
    readonly id: number;
    /** Of a stream, its dictionary. */
    readonly syntax: string;
    /** The bytes of its stream as they stand in the file; `null` for an object that is none. */
    readonly stream: Uint8Array | null;
}
/** What a reader of a file begins with. */
export interface Trailer {
    /** Number of the catalog. */
    readonly root: number;
    /** Number of the dictionary of what the file says of itself. */
    readonly info: number;
    /** Bytes that tell this file from others. */
    readonly fingerprint: Uint8Array;
}
/**
 * The bytes of a file: its head, then its objects, those that are no streams packed into object streams, and the
 * cross-reference table as a stream too (ISO 32000-1 §7.5.7 and §7.5.8), as PDF/A-2 allows. A tagged file has an object
 * for every element: written plainly, they and their table would be the largest part of it after the fonts.
 */
export declare function packObjects(objects: readonly WrittenObject[], trailer: Trailer): Uint8Array;
