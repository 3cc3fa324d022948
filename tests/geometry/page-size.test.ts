import { expect, test } from "vitest";
import { pageSizes, pointsPerUnit } from "../../src/geometry/index.js";

test("an inch is 72 points, 96 pixels, 6 picas, 25.4 millimetres and 101.6 quarter-millimetres", () => {
  const { px, pc, mm, q } = pointsPerUnit;
  for (const inch of [96 * px, 6 * pc, 25.4 * mm, 101.6 * q]) expect(inch).toBeCloseTo(pointsPerUnit.in, 10);
});

test("every page size is portrait, and A4 is 210 × 297 mm", () => {
  expect(pageSizes.a4.width).toBeCloseTo(595.276, 3); // 210 ÷ 25.4 × 72
  expect(pageSizes.a4.height).toBeCloseTo(841.89, 3); // 297 ÷ 25.4 × 72
  for (const { width, height } of Object.values(pageSizes)) expect(width).toBeLessThan(height);
});
