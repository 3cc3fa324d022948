import { expect, test } from "vitest";
import { pdfNumber, pdfNumbers } from "../../src/paint/content-stream.js";

test("numbers are written to a thousandth, without an exponent and without a negative zero", () => {
  expect(pdfNumbers(1, 0.12345, -0.0004, 1e-7, 72)).toBe("1 0.123 0 0 72");
});

test.each([NaN, Infinity, -Infinity, 1e21])("%d never reaches a page", (value) => {
  expect(() => pdfNumber(value)).toThrow(RangeError);
});
