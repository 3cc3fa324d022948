/**
 * Ranges of the scripts whose letters change shape, place or order with their neighbours, or that run from right to
 * left: from Hebrew to Tibetan and Myanmar, Khmer to Lepcha, the later blocks of the basic plane, the Brahmi family.
 */
const complexRanges = [
    [0x0590, 0x109f], [0x1700, 0x18af], [0x1900, 0x1cff], [0xa800, 0xa8ff], [0xa900, 0xa95f], [0xa980, 0xabff],
    [0xfb1d, 0xfdff], [0xfe70, 0xfefc], [0x10800, 0x10fff], [0x11000, 0x11fff], [0x1e800, 0x1efff],
];
/** True for a character that only a shaper of its script sets well. */
export function isComplex(codePoint) {
    return codePoint >= 0x0590 && complexRanges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
/**
 * Arabic, Syriac, N'Ko, Mandaic, Mongolian, Phags-pa: letters that hold on to one another. Those of Devanagari, Bengali and
 * Gurmukhi hang on one line, which gaps would break.
 */
const cursiveRanges = [
    [0x0600, 0x077f], [0x07c0, 0x07ff], [0x0840, 0x08ff], [0x0900, 0x0a7f], [0x1800, 0x18af], [0xa840, 0xa877], [0xfb50, 0xfdff], [0xfe70, 0xfefc],
];
/** True for a character of a script whose letters join, so that no room may open between them (CSS Text 3 §8.2). */
export function isCursive(codePoint) {
    return codePoint >= 0x0600 && cursiveRanges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
const complex = new RegExp(`[${complexRanges.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join("")}]`, "u");
function escaped(codePoint) {
    return `\\u{${codePoint.toString(16)}}`;
}
/** True where a text has a character that `isComplex`. */
export function hasComplexScript(text) {
    return complex.test(text);
}
/** Letters and signs that run from right to left (UAX #9: R, AL, AN), and the marks that turn the direction. */
const rightToLeft = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** True where some part of a text may run from right to left. */
export function hasRightToLeft(text) {
    return rightToLeft.test(text);
}
const leadingVowels = /^[\u0e40-\u0e44\u0ec0-\u0ec4]/;
const syllableEnds = /[\u0e30\u0e2f\u0e46\u0eb0\u0eaf\u0ec6]$/;
const southEastAsian = /^[\u0e00-\u0eff]$/;
/**
 * True where spelling alone says that a syllable of Thai or Lao ends between two characters: before a vowel that is
 * written first, after one that closes. Words are found by dictionary only, whose answers differ from one version of a
 * system to the next; so text breaks at spaces, and here where a line would else stay short.
 */
export function endsSyllable(before, after) {
    return southEastAsian.test(before) && southEastAsian.test(after) && !leadingVowels.test(before) &&
        (leadingVowels.test(after) || syllableEnds.test(before));
}
