import { expect, test } from "vitest";
import { wordsOf } from "../../src/language/index.js";

const languages = ["ar", "de", "el", "en", "es", "fa", "fr", "he", "hi", "it", "ja", "ko", "pt", "ru", "ur", "zh-Hans", "zh-Hant"];

/** Words that two languages may write alike. */
const alike = /^[\p{P}\s]*$|^(?:Version|Handout|Licence|Lessons?)$/u;

test.each(languages)("the page of a pack has all of its words in %s", (tag) => {
  const { download: own } = wordsOf(tag);
  const { download: english } = wordsOf("en");
  expect(own.lang).toBe(tag);
  expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
  const said = [own.pages(1), own.pages(2), own.pages(5), own.pages(11), own.pages(21), own.since("7"), own.open(1), own.open(3), own.filled("7"), own.grown(2), own.grown(-2), own.audience("7"), own.number(7)];
  const words = [...Object.values(own).filter((word) => typeof word === "string"), ...said];
  expect(words.filter((word) => word === "" || /undefined|NaN/.test(word))).toEqual([]);
  expect([own.since("7"), own.filled("7"), own.number(7), own.pages(17)].filter((one) => !one.includes("7"))).toEqual([]);
  expect(own.grown(2)).not.toBe(own.grown(-2));
  if (tag === "en") return;
  const borrowed = Object.entries(own).filter(([name, word]) => typeof word === "string" && word === english[name as keyof typeof english] && !alike.test(word));
  expect(borrowed).toEqual([]);
});

test("counted pages take the form that the number asks for", () => {
  const forms = (tag: string): string[] => [1, 2, 5, 11, 21, 22].map((count) => wordsOf(tag).download.pages(count));
  expect(forms("ru")).toEqual(["1 страница", "2 страницы", "5 страниц", "11 страниц", "21 страница", "22 страницы"]);
  expect(forms("ar")).toEqual(["صفحة واحدة", "صفحتان", "5 صفحات", "11 صفحة", "21 صفحة", "22 صفحة"]);
  expect(forms("de").slice(0, 2)).toEqual(["1 Seite", "2 Seiten"]);
});
