/** The characters that markup can name: the five of XML, and those that typists lack on their keyboard. */
export declare const namedCharacters: ReadonlyMap<string, string>;
/** What no text of a document may hold: controls but tab and line ends, lone surrogates, noncharacters. */
export declare const forbiddenCharacter: RegExp;
/**
 * A character reference, or an ampersand that begins none. Groups: decimal number, hexadecimal number, name; all
 * three are missing for a bare ampersand.
 */
export declare const referencePattern: RegExp;
/** The character that a code point stands for, or `null` where no text may hold it. */
export declare function characterOf(codePoint: number): string | null;
