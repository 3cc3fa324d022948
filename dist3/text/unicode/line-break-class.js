/**
 * The line breaking classes of UAX #14 that are left after rule LB1: AI, SG and XX are alphabetic, SA is alphabetic or
 * combining. The order is that of the generated table; new classes go to the end.
 */
export const lineBreakClasses = [
    "AL", "AK", "AP", "AS", "B2", "BA", "BB", "BK", "CB", "CJ", "CL", "CM", "CP", "CR", "EB", "EM", "EX", "GL", "H2",
    "H3", "HH", "HL", "HY", "ID", "IN", "IS", "JL", "JT", "JV", "LF", "NL", "NS", "NU", "OP", "PO", "PR", "QU", "RI",
    "SP", "SY", "VF", "VI", "WJ", "ZW", "ZWJ",
];
/** Number of each class, as the table and the rules use it. */
export const lb = Object.fromEntries(lineBreakClasses.map((name, index) => [name, index]));
/** Bits of a character's entry in the generated table: six for the class, then one for each property. */
export const characterBits = {
    class: 0x3f,
    /** East Asian width F, W or H. */
    eastAsian: 0x40,
    /** General category Pi or Pf. */
    initialQuote: 0x80,
    finalQuote: 0x100,
    /** Extended pictographic and not yet assigned (LB30b). */
    reservedPictograph: 0x200,
    /** A letter, a mark or a number. */
    letter: 0x400,
    /** Default ignorable: drawn as nothing, and needs no glyph. */
    ignorable: 0x800,
    /** U+25CC (LB28a). */
    dottedCircle: 0x1000,
};
