/** The characters that markup can name: the five of XML, and those that typists lack on their keyboard. */
export const namedCharacters = new Map([
    ["amp", "&"],
    ["lt", "<"],
    ["gt", ">"],
    ["quot", "\""],
    ["apos", "'"],
    ["nbsp", "\u00A0"],
    ["ensp", "\u2002"],
    ["emsp", "\u2003"],
    ["thinsp", "\u2009"],
    ["hairsp", "\u200A"],
    ["shy", "\u00AD"],
    ["zwnj", "\u200C"],
    ["zwj", "\u200D"],
    ["ndash", "\u2013"],
    ["mdash", "\u2014"],
    ["lsquo", "\u2018"],
    ["rsquo", "\u2019"],
    ["ldquo", "\u201C"],
    ["rdquo", "\u201D"],
    ["laquo", "\u00AB"],
    ["raquo", "\u00BB"],
    ["hellip", "\u2026"],
    ["middot", "\u00B7"],
    ["bull", "\u2022"],
    ["sect", "\u00A7"],
    ["para", "\u00B6"],
    ["copy", "\u00A9"],
    ["reg", "\u00AE"],
    ["trade", "\u2122"],
    ["deg", "\u00B0"],
    ["plusmn", "\u00B1"],
    ["minus", "\u2212"],
    ["times", "\u00D7"],
    ["divide", "\u00F7"],
    ["frac12", "\u00BD"],
    ["le", "\u2264"],
    ["ge", "\u2265"],
    ["ne", "\u2260"],
    ["asymp", "\u2248"],
    ["infin", "\u221E"],
    ["larr", "\u2190"],
    ["rarr", "\u2192"],
    ["harr", "\u2194"],
    ["prime", "\u2032"],
    ["Prime", "\u2033"],
    ["euro", "\u20AC"],
    ["pound", "\u00A3"],
    ["yen", "\u00A5"],
]);
/** What no text of a document may hold: controls but tab and line ends, lone surrogates, noncharacters. */
export const forbiddenCharacter = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
/**
 * A character reference, or an ampersand that begins none. Groups: decimal number, hexadecimal number, name; all
 * three are missing for a bare ampersand.
 */
export const referencePattern = /&(?:#(\d{1,8});|#[xX]([0-9A-Fa-f]{1,7});|([A-Za-z][A-Za-z0-9]*);)?/g;
/** The character that a code point stands for, or `null` where no text may hold it. */
export function characterOf(codePoint) {
    if (codePoint > 0x10_ffff)
        return null;
    const character = String.fromCodePoint(codePoint);
    return forbiddenCharacter.test(character) ? null : character;
}
