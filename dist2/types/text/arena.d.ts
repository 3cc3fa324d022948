/**
 * Memory for the arrays of one paragraph. A paragraph has some thirty, and asking the system for each costs more than
 * filling them; so they are cut from one piece, and a further one where that is used up. All are 0 at first.
 */
export declare class Arena {
    #private;
    /** Room for so many bytes to begin with, or memory that somebody has no more use for and that need not be 0. */
    constructor(room?: number | ArrayBuffer);
    bytes(length: number): Uint8Array;
    shorts(length: number): Uint16Array;
    integers(length: number): Int32Array;
    numbers(length: number): Float64Array;
}
/**
 * Room for so many bytes of work that is over before anybody else asks: the same memory every time, with what the last
 * one left in it.
 */
export declare function workArena(bytes: number): Arena;
