import { expect, test } from "vitest";
import { covers, decimalSignOf, fileNamesOf, hanLanguageSystem, isChinese, isEastAsian, isTraditional, inFractions, usesHanMarks, withoutYear, wordsOf } from "../../src/language/index.js";

/** A tag, and what follows from it: Chinese, traditional, the system of its forms, the word for a figure. */
const tags: readonly (readonly [tag: string, isChinese: boolean, isTraditional: boolean, system: string, figure: string])[] = [
  ["zh", true, false, "ZHS ", "图"],
  ["zh-CN", true, false, "ZHS ", "图"],
  ["ZH-hans-SG", true, false, "ZHS ", "图"],
  ["zh-TW", true, true, "ZHT ", "圖"],
  ["zh-Hant", true, true, "ZHT ", "圖"],
  ["zh-Hant-HK", true, true, "ZHH ", "圖"],
  ["zh-HK", true, true, "ZHH ", "圖"],
  ["zh-Hans-HK", true, false, "ZHH ", "图"],
  ["yue", true, true, "ZHT ", "圖"],
  ["yue-Hans", true, false, "ZHS ", "图"],
  ["yue-CN", true, false, "ZHS ", "图"],
  ["zh-yue", true, true, "ZHT ", "圖"],
  ["wuu", true, false, "ZHS ", "图"],
  ["cmn-Hans-CN", true, false, "ZHS ", "图"],
  ["lzh", true, false, "ZHS ", "图"],
  ["zh-x-tw", true, false, "ZHS ", "图"],
  ["ja", false, false, "JAN ", "図"],
  ["ko-Hant", false, false, "KOR ", "그림"],
  ["en-HK", false, false, "ZHH ", "Figure"],
  ["zha", false, false, "ZHS ", "Figure"],
  ["", false, false, "ZHS ", "Figure"],
];

test.each(tags)("%s: Chinese %s, traditional %s, forms of %s, a figure is %s", (...[tag, ...expected]) => {
  expect([isChinese(tag), isTraditional(tag), hanLanguageSystem(tag), wordsOf(tag).labels.figure]).toEqual(expected);
});

test("Japanese has full-width marks as Chinese has, and Korean only shares that it has no hyphens", () => {
  expect(["zh", "yue", "ja", "ko", "en"].map(usesHanMarks)).toEqual([true, true, true, false, false]);
  expect(["zh", "yue", "ja", "ko", "en"].map(isEastAsian)).toEqual([true, true, true, true, false]);
});

test("the range `zh` covers every Chinese language, as CSS asks; other ranges cover what begins with them", () => {
  expect(["zh", "zh-cn", "yue", "wuu-hans"].map((tag) => covers("zh", tag))).toEqual([true, true, true, true]);
  expect(covers("zh-CN", "yue")).toBe(false);
  expect(covers("en", "en-GB")).toBe(true);
  expect(covers("en", "eng")).toBe(false);
});

test("a file for Cantonese goes before one for Chinese", () => {
  expect(fileNamesOf("yue-HK")).toEqual(["yue", "zh"]);
  expect(fileNamesOf("zh-TW")).toEqual(["zh"]);
  expect(fileNamesOf("en-GB")).toEqual(["en"]);
});

test("every language says a day in its own way", () => {
  const day = { year: 2027, month: 3, day: 1 };
  expect(["en", "zh", "yue"].map((tag) => wordsOf(tag).date(day))).toEqual(["1 March 2027", "2027年3月1日", "2027年3月1日"]);
});

test.each([
  ["en", "20 January 2027"], ["en-GB", "20 January 2027"], ["en-US", "January 20, 2027"], ["de-AT", "20. Januar 2027"], ["fr", "20 janvier 2027"],
  ["es-MX", "20 de enero de 2027"], ["pt-BR", "20 de janeiro de 2027"], ["it", "20 gennaio 2027"], ["ru", "20 января 2027 г."],
  ["el", "20 Ιανουαρίου 2027"], ["ja", "2027年1月20日"], ["ko", "2027년 1월 20일"], ["zh-TW", "2027年1月20日"], ["ar", "20 يناير 2027"], ["he", "20 בינואר 2027"],
  ["hi", "20 जनवरी 2027"], ["fa", "20 ژانویه 2027"], ["ur", "20 جنوری 2027"], ["sv", "20 January 2027"],
])("a date in %s: %s", (tag, words) => {
  expect(wordsOf(tag).date({ year: 2027, month: 1, day: 20 })).toBe(words);
});

test("every language has all labels, and nearly all in words of its own", () => {
  const english = Object.entries({ ...wordsOf("en").labels, ...wordsOf("en").syllabus });
  for (const tag of ["ar", "de", "el", "es", "fa", "fr", "he", "hi", "it", "ja", "ko", "pt", "ru", "ur", "zh", "zh-Hant"]) {
    const words = Object.entries({ ...wordsOf(tag).labels, ...wordsOf(tag).syllabus });
    expect(words.map(([name]) => name)).toEqual(english.map(([name]) => name));
    expect(words.filter(([, word]) => word.trim() === ""), tag).toEqual([]);
    const same = words.filter(([name, word]) => name !== "separator" && english.some(([other, said]) => other === name && said === word));
    expect(same.length, `${tag}: ${same.map(([name]) => name).join(", ")}`).toBeLessThan(15);
  }
});

test.each([["en", "."], ["zh-CN", "."], ["de", ","], ["de-CH", "."], ["pt-BR", ","], ["es-MX", "."], ["es", ","], ["fr", ","], ["xx", "."]])("the decimal sign of %s is %s", (tag, sign) => {
  expect(decimalSignOf(tag)).toBe(sign);
});

test("halves and quarters are signs, and other parts stand behind the sign of the language", () => {
  expect(["en", "de", "zh"].map((lang) => inFractions("4.5 of 10, 0.75, 3.4", lang))).toEqual(["4½ of 10, ¾, 3.4", "4½ of 10, ¾, 3,4", "4.5 of 10, 0.75, 3.4"]);
});

test.each([
  ["en", "3 May"], ["en-US", "May 3"], ["zh", "5月3日"], ["ja", "5月3日"], ["ko", "5월 3일"], ["de", "3. Mai"], ["es", "3 de mayo"], ["pt", "3 de maio"], ["ru", "3 мая"], ["fr", "3 mai"], ["ar", "3 مايو"],
])("a day in %s is %s where its year is said elsewhere", (lang, short) => {
  expect(withoutYear(wordsOf(lang).date({ year: 2027, month: 5, day: 3 }), 2027)).toBe(short);
});
