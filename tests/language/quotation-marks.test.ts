import { expect, test } from "vitest";
import { generatedMarksOf } from "../../src/language/index.js";

test.each([
  ["en", "“ ” ‘ ’"], ["de", "„ “ ‚ ‘"], ["zh-CN", "“ ” ‘ ’"], ["zh-TW", "「 」 『 』"], ["ja", "「 」 『 』"], ["fa", "« » ‹ ›"], ["he", "” ” ’ ’"], ["xx", "“ ” ‘ ’"],
])("marks around a quotation in %s are %s", (tag, marks) => {
  expect(generatedMarksOf(tag).flat().join(" ")).toBe(marks);
});
