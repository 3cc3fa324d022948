/** Bytes one after the other. */
export declare function joinedBytes(parts: readonly Uint8Array[]): Uint8Array;
