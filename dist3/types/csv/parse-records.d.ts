/** A cell as the parser reads it, and where it ends. */
export interface ParsedCell {
    readonly value: string;
    readonly isQuoted: boolean;
    /** Offset in bytes of UTF-8 behind the last character of the cell, its quotation marks included. */
    readonly endByte: number;
}
/** What the parser makes of a text. */
export interface Parsed {
    readonly records: readonly (readonly ParsedCell[])[];
    /** Where the parser gave up and on what; `null` where it came to the end. */
    readonly failure: {
        readonly code: string;
        readonly endByte: number;
    } | null;
}
/**
 * The records of a text, and the cells of each with their ends. Blanks around cells and lines without a character are
 * dropped; a record may have any number of cells. `most` is the number of records after which reading ends, or `null`.
 */
export declare function parseRecords(text: string, separator: string, most: number | null): Parsed;
