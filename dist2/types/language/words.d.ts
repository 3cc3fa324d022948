import type { Words } from "./words/en.js";
/**
 * The words of a BCP 47 tag: those of Chinese for all its languages, in the characters that the tag asks for; dates as the
 * region writes them in English. A language without words of its own has the English ones.
 */
export declare function wordsOf(tag: string): Words;
/** Whether words name an examination, which is held on one day: `Final exam`, `期末考试`. */
export declare function namesExamination(words: string): boolean;
/** Whether the title of a part says which it is: `Part two: counting`, `第一部分 基础`. */
export declare function numbersItself(title: string): boolean;
/** The words of a record that are texts, and no functions of a number. */
export declare function wordsAlone(words: object): Readonly<Record<string, string>>;
