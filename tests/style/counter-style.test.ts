import { expect, test } from "vitest";
import { counterSuffix, counterText } from "../../src/style/index.js";

test.each([
  [1, "decimal", "1"],
  [7, "decimal-leading-zero", "07"],
  [27, "lower-alpha", "aa"],
  [1994, "upper-roman", "MCMXCIV"],
  [20, "circled-decimal", "⑳"],
  [36, "circled-decimal", "㊱"],
  [120, "cjk-decimal", "一二〇"],
  [3, "cjk-heavenly-stem", "丙"],
  [1, "disc", "•"],
  [5, '"– "', "– "],
])("%d in %s is %s", (value, style, text) => {
  expect(counterText(value, style)).toBe(text);
});

test.each([
  [0, "零"],
  [10, "十"],
  [11, "十一"],
  [20, "二十"],
  [101, "一百零一"],
  [110, "一百一十"],
  [1001, "一千零一"],
  [1010, "一千零一十"],
  [-3, "负三"],
  [10000, "10000"],
])("%d is %s in informal Chinese", (value, text) => {
  expect(counterText(value, "simp-chinese-informal")).toBe(text);
});

test("a number without a form falls back to decimal", () => {
  expect(counterText(11, "cjk-heavenly-stem")).toBe("11");
  expect(counterText(0, "lower-roman")).toBe("0");
});

test("suffixes are those of CSS Counter Styles", () => {
  expect(["decimal", "simp-chinese-informal", "disc", '"x"'].map(counterSuffix)).toEqual([". ", "、", " ", ""]);
});
