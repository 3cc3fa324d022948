/** The parts of a BCP 47 tag that change what is printed, each in its usual case; `null` where the tag is silent. */
interface Tag {
    /** The language, or the variety of Chinese that an extended language names: `yue` of `zh-yue`. */
    readonly language: string;
    readonly script: string | null;
    readonly region: string | null;
}
/** Language, script and region of a BCP 47 tag. Tags are asked about for every character, and a document has few of them. */
export declare function partsOf(tag: string): Tag;
/** Whether a BCP 47 tag names Chinese, be it Mandarin, Cantonese or another of its languages. */
export declare function isChinese(tag: string): boolean;
/** Whether a language is written in Han characters with the full-width marks that go with them: Chinese, Japanese. */
export declare function usesHanMarks(tag: string): boolean;
/** Whether a language is written without hyphens, so that Latin words in it are those of another: Chinese, Japanese, Korean. */
export declare function isEastAsian(tag: string): boolean;
/** Whether Chinese is written in traditional characters: as the tag's script says, else its region, else the language. */
export declare function isTraditional(tag: string): boolean;
/** The names under which a file may be written for a language, the nearest first: `yue` and `zh` for Cantonese. */
export declare function fileNamesOf(tag: string): readonly string[];
/**
 * Whether a tag lies in the range of another (RFC 4647 §3.3.2): `zh` covers `zh-CN`, and `yue`, whose extended form is
 * `zh-yue` (CSS Selectors 4 §12.2).
 */
export declare function covers(range: string, tag: string): boolean;
/** OpenType's language system for a language that is written in Han characters: which forms of them a face chooses. */
export declare function hanLanguageSystem(tag: string): string;
/** Whether a text is a language tag as far as its form goes (RFC 5646 §2.1): subtags that are letters and digits. */
export declare function isLanguageTag(text: string): boolean;
/** The form of a language tag, for schemas. */
export declare const languageTagPattern: RegExp;
export {};
