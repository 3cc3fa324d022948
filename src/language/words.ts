import { isChinese, isTraditional } from "./tag.js";
import { english } from "./words/en.js";
import type { Words } from "./words/en.js";
import { chinese } from "./words/zh.js";
import { traditionalChinese } from "./words/zh-hant.js";

/** The words of a BCP 47 tag: those of Chinese for all its languages, in the characters that the tag asks for, else English. */
export function wordsOf(tag: string): Words {
  if (!isChinese(tag)) return english;
  return isTraditional(tag) ? traditionalChinese : chinese;
}

const examination = /\b(?:exams?|examinations?|finals?|mid-?terms?)\b|考试|考試|期末|期中/i;

/** Whether words name an examination, which is held on one day: `Final exam`, `期末考试`. */
export function namesExamination(words: string): boolean {
  return examination.test(words);
}
