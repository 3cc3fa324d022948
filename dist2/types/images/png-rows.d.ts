/**
 * The samples of rows that were filtered (PNG §9): `width` bytes a row, without the filter bytes. `step` is the
 * distance of a byte from the one that it is predicted by. `null` where a row names no filter. The samples take the room
 * of the rows, which are of no more use then: each is written before the byte that is read next.
 */
export declare function unfiltered(rows: Uint8Array, width: number, step: number): Uint8Array | null;
