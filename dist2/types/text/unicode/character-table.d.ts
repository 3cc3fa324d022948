/**
 * Entry of every code point: its line breaking class and properties, as in `characterBits`. The packed ranges hold, for
 * each range, its length as a base-128 number, low digits first, and the index of its entry.
 */
export declare const characterTable: Uint16Array;
