/** The distinct entries of the character table. */
export declare const characterEntries: readonly number[];
/** Runs of code points with one entry, packed as `character-table.ts` says, in base 64. */
export declare const characterRanges: readonly string[];
