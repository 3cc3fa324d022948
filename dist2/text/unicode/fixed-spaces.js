/** A tab, and what stands behind it for each further column that it takes (U+001F, which no text has): both are as wide as a blank. */
export const tab = 0x09;
export const tabFiller = 0x1f;
/** Spaces that no line drops or changes, by their width in ems; `null` for the width of a common space. */
export const fixedSpaces = new Map([
    [0xa0, null], [0x1680, null], [0x2000, 1 / 2], [0x2001, 1], [0x2002, 1 / 2], [0x2003, 1], [0x2004, 1 / 3],
    [0x2005, 1 / 4], [0x2006, 1 / 6], [0x2007, 1 / 2], [0x2008, 1 / 4], [0x2009, 1 / 5], [0x200a, 1 / 10],
    [0x202f, 1 / 5], [0x205f, 4 / 18],
]);
