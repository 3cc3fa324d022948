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
