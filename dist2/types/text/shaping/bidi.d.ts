/** Loads the bidirectional algorithm, which few documents need. */
export declare function loadBidi(): Promise<void>;
/** Which way a paragraph runs: `plaintext` by its first letter. */
export type BaseDirection = "ltr" | "rtl" | "plaintext";
/**
 * Embedding level of every UTF-16 unit of a paragraph (UAX #9), and that of the paragraph; `null` where the algorithm has
 * not been loaded.
 */
export declare function embeddingLevels(text: string, base?: BaseDirection): {
    readonly levels: Uint8Array;
    readonly base: number;
} | null;
