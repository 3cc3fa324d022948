import { expect, test } from "vitest";
import { runsRightToLeft } from "../../src/language/index.js";

test("a language runs as its script does, and as it is usually written where the tag names none", () => {
  const right = ["ar", "ar-EG", "he", "iw", "fa", "ur-PK", "yi", "ku-Arab", "az-Arab-IR", "ckb", "dv"];
  const left = ["en", "zh-Hant", "ku", "ur-Latn", "ar-Latn", "az", "hi", "", "aramaic"];
  expect(right.map(runsRightToLeft)).toEqual(right.map(() => true));
  expect(left.map(runsRightToLeft)).toEqual(left.map(() => false));
});
