/** One chunk of a PNG file. */
export interface Chunk {
    readonly type: string;
    readonly bytes: Uint8Array;
    /** Whether its checksum is that of what it holds. */
    readonly isSound: boolean;
}
/** Whether the bytes begin as every PNG file does. */
export declare function isPng(bytes: Uint8Array): boolean;
/** The chunks up to the end mark, or `null` where the file ends before it. */
export declare function chunksOf(bytes: Uint8Array): readonly Chunk[] | null;
