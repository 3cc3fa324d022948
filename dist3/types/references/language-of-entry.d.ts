import type { Reference } from "../model/index.js";
/**
 * The language of an entry: its own, else that of the script of its title, or of its container where kana shows that Han signs are
 * Japanese. Han signs are Chinese as the document is, Latin letters English: a document in German has most entries in English.
 */
export declare function languageOfEntry(reference: Reference, lang: string): string;
/** The place of a language in a list that goes by languages: Chinese, Japanese, Latin, Russian, others (GB/T 7714-2025 §9.3.2). */
export declare function languageGroup(lang: string): number;
