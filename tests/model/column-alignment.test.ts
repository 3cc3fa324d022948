import { expect, test } from "vitest";
import { decimalSignIn, usualAlignment } from "../../src/model/column-alignment.js";

test.each([
  [["1", "22", "333"], "right"],
  [["1.5", "2.25"], "decimal"],
  [["1,5", "2,25", "12"], "decimal"],
  [["1,204", "12"], "right"], // a comma before three digits may group them
  [["1.50", "2.25"], "right"],
  [["–", ""], "left"],
  [["about 3", "4.5"], "left"],
  [["5 %", "2.5 %", "–"], "decimal"],
])("a column of %j stands %s", (cells, expected) => {
  expect(usualAlignment(cells)).toBe(expected);
});

test.each([
  [["1.204,5", "12"], "."  as const, ","],
  [["1,204.5", "12"], "," as const, "."],
  [["3,5 kg", "n/a"], "." as const, ","],
  [["1,204", "2,300"], "," as const, ","],
  [["1,204", "2,300"], "." as const, "."],
  [["٣٫٥"], "." as const, "٫"],
])("the decimal sign of %j, where %s is usual, is %s", (cells, usual, expected) => {
  expect(decimalSignIn(cells, usual)).toBe(expected);
});
