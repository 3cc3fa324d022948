/** Thrown where the data of a scan are not what its tables allow; caught where scans are read. */
export declare class DamagedScan extends Error {
}
/** A Huffman table as it is written: how many codes there are of each length, and what they stand for. */
export interface WrittenTable {
    /** By length from 1 to 16. */
    readonly counts: Uint8Array;
    readonly symbols: Uint8Array;
}
/** A Huffman table to look 16 bits up in: the length of the code that they begin with, times 256, and its symbol; 0 for none. */
export type LookUp = Uint16Array;
/** The table to look codes up in (ITU-T T.81 annex C); `null` where there are more codes than their lengths allow. */
export declare function lookUpOf({ counts, symbols }: WrittenTable): LookUp | null;
/**
 * The bits of a scan, without the zero bytes that are stuffed behind 255. At a marker the data end: zeros follow, which
 * codes may be looked up in, but not be made of.
 */
export declare class ScanBits {
    /** Where the next byte is taken from: at a marker once the data ended. */
    at: number;
    private readonly bytes;
    private buffer;
    private count;
    private padding;
    constructor(bytes: Uint8Array, at: number);
    /** The symbol that the next bits are the code of. */
    symbol(table: LookUp): number;
    /** The next bits as a number; 16 at most. */
    number(bits: number): number;
    /** Whether bits were taken that are not there. */
    get isSpent(): boolean;
    /** Goes on behind the marker of a restart; false where there is none. */
    restart(): boolean;
    private fill;
    private next;
}
