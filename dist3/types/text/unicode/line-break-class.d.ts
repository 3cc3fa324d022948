/**
 * The line breaking classes of UAX #14 that are left after rule LB1: AI, SG and XX are alphabetic, SA is alphabetic or
 * combining. The order is that of the generated table; new classes go to the end.
 */
export declare const lineBreakClasses: readonly ["AL", "AK", "AP", "AS", "B2", "BA", "BB", "BK", "CB", "CJ", "CL", "CM", "CP", "CR", "EB", "EM", "EX", "GL", "H2", "H3", "HH", "HL", "HY", "ID", "IN", "IS", "JL", "JT", "JV", "LF", "NL", "NS", "NU", "OP", "PO", "PR", "QU", "RI", "SP", "SY", "VF", "VI", "WJ", "ZW", "ZWJ"];
/** A line breaking class by its short name. */
export type LineBreakClass = (typeof lineBreakClasses)[number];
/** Number of each class, as the table and the rules use it. */
export declare const lb: Readonly<Record<LineBreakClass, number>>;
/** Bits of a character's entry in the generated table: six for the class, then one for each property. */
export declare const characterBits: {
    readonly class: 63;
    /** East Asian width F, W or H. */
    readonly eastAsian: 64;
    /** General category Pi or Pf. */
    readonly initialQuote: 128;
    readonly finalQuote: 256;
    /** Extended pictographic and not yet assigned (LB30b). */
    readonly reservedPictograph: 512;
    /** A letter, a mark or a number. */
    readonly letter: 1024;
    /** Default ignorable: drawn as nothing, and needs no glyph. */
    readonly ignorable: 2048;
    /** U+25CC (LB28a). */
    readonly dottedCircle: 4096;
};
