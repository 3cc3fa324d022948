/** Ranges of code points that terminals draw two columns wide (UAX #11 W and F, and emoji). */
const wide = [
    [0x1100, 0x115f], // Hangul leading consonants
    [0x231a, 0x231b],
    [0x2329, 0x232a],
    [0x23e9, 0x23ec],
    [0x25fd, 0x25fe],
    [0x2614, 0x2615],
    [0x2648, 0x2653],
    [0x26aa, 0x26ab],
    [0x26bd, 0x26be],
    [0x26c4, 0x26c5],
    [0x2705, 0x2705],
    [0x270a, 0x270b],
    [0x2728, 0x2728],
    [0x274c, 0x274e],
    [0x2753, 0x2755],
    [0x2757, 0x2757],
    [0x2795, 0x2797],
    [0x2b1b, 0x2b1c],
    [0x2b50, 0x2b50],
    [0x2b55, 0x2b55],
    [0x2e80, 0x303e], // CJK radicals, symbols and punctuation
    [0x3041, 0xa4cf], // kana, bopomofo, Han, Yi
    [0xa960, 0xa97c],
    [0xac00, 0xd7a3], // Hangul syllables
    [0xf900, 0xfaff],
    [0xfe10, 0xfe19],
    [0xfe30, 0xfe6b],
    [0xff01, 0xff60], // fullwidth forms
    [0xffe0, 0xffe6],
    [0x16fe0, 0x18dff], // Tangut, Khitan
    [0x1aff0, 0x1b2ff], // kana supplements
    [0x1f300, 0x1f64f], // emoji
    [0x1f680, 0x1f6ff],
    [0x1f900, 0x1faff],
    [0x20000, 0x3fffd], // Han extensions
];
const zeroWidth = /^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]$/u;
/** Number of terminal columns that one character takes: 0, 1 or 2. */
export function displayWidth(character) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint < 0x300)
        return 1;
    if (zeroWidth.test(character))
        return 0;
    return wide.some(([first, last]) => codePoint >= first && codePoint <= last) ? 2 : 1;
}
/** Number of such columns that a text takes. */
export function displayWidthOf(text) {
    return Array.from(text).reduce((sum, character) => sum + displayWidth(character), 0);
}
