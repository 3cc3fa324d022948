/** A tab, and what stands behind it for each further column that it takes (U+001F, which no text has): both are as wide as a blank. */
export declare const tab = 9;
export declare const tabFiller = 31;
/** Spaces that no line drops or changes, by their width in ems; `null` for the width of a common space. */
export declare const fixedSpaces: ReadonlyMap<number, number | null>;
