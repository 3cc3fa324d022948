/** Samples packed anew. `isHard` says whether the file that they come from shows that they hardly shrink. */
export declare function packedAnew(samples: Uint8Array, isHard: boolean): Uint8Array;
