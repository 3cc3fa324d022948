/**
 * What a language tag means: whether it is Chinese, in which characters, which way it runs, which words and dates documents print in it, and
 * what a line break between two of its characters leaves. Comes in: BCP 47 tags and characters; goes out: answers. It must
 * not know courses, fonts or pages.
 */
export { continuationMark } from "./continuation.js";
export { decimalSignOf } from "./decimal-sign.js";
export { withoutYear } from "./day-of-year.js";
export { inFractions } from "./fractions.js";
export { runsRightToLeft } from "./direction.js";
export { joinsLines, joinsWithoutSpace } from "./line-joins.js";
export { generatedMarksOf, quotationMarksOf } from "./quotation-marks.js";
export type { MarkPair, QuotationMarks } from "./quotation-marks.js";
export { covers, fileNamesOf, hanLanguageSystem, isChinese, isEastAsian, isLanguageTag, isTraditional, languageTagPattern, partsOf, usesHanMarks } from "./tag.js";
export { namesExamination, numbersItself, wordsAlone, wordsOf } from "./words.js";
export type { Words } from "./words/en.js";
export { weekdayIn, weekdayName, weekdaysIn } from "./weekdays.js";
