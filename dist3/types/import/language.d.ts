/**
 * The language of an outline, by its words, as a BCP 47 tag: a Han character counts as much as most of a word. Headings count
 * three times, since lists of English books stand in Chinese outlines as well.
 */
export declare function languageOf(text: string): string;
/** The tag of a language that front matter names; `null` where it names none. */
export declare function languageNamed(value: string): string | null;
