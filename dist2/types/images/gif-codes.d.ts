/**
 * The indices that codes of variable length stand for (LZW as GIF has it): `count` of them; `null` where the codes end before, or
 * name what has not come up yet. Each entry is one index longer than another: chains of entries are followed back from their ends.
 */
export declare function gifCodes(packed: Uint8Array, leastBits: number, count: number): Uint8Array | null;
