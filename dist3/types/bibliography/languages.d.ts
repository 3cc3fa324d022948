/** The tag of a language that is named by a word or by a tag of its own; `null` for what names none. */
export declare function languageTagOf(written: string): string | null;
