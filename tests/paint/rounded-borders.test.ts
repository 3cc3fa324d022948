import { expect, test } from "vitest";
import type { BorderSide } from "../../src/style/index.js";
import { roundedBorder } from "../../src/paint/rounded-borders.js";
import { isRounded, inset, rounded, roundedPath } from "../../src/paint/rounded-rect.js";

const rect = { x: 10, y: 20, width: 100, height: 50 };
const all = (radius: number) => ({ topLeft: radius, topRight: radius, bottomRight: radius, bottomLeft: radius });
const black = { red: 0, green: 0, blue: 0, alpha: 1 };
const line = (width: number, style: BorderSide["style"] = "solid", colour = black): BorderSide => ({ width, style, colour });
const tag = { kind: "artifact", type: "layout" } as const;

test("radii that do not fit beside each other shrink together", () => {
  expect(rounded(rect, all(10)).topLeft).toEqual({ x: 10, y: 10 });
  expect(rounded(rect, all(50)).topLeft).toEqual({ x: 25, y: 25 }); // 50 / (50 + 50) of each
  expect(isRounded(all(0))).toBe(false);
});

test("the inner outline is rounder the less border lies between", () => {
  const { rect: inner, topLeft, bottomRight } = inset(rounded(rect, all(6)), { top: 2, right: 8, bottom: 1, left: 4 });
  expect(inner).toEqual({ x: 14, y: 22, width: 88, height: 47 }); // 100 − 4 − 8, 50 − 2 − 1
  expect(topLeft).toEqual({ x: 2, y: 4 }); // 6 − 4, 6 − 2
  expect(bottomRight).toEqual({ x: 0, y: 5 }); // 6 − 8 is none, 6 − 1
});

test("an outline goes once around, its corners quarters of ellipses", () => {
  expect(roundedPath(rounded({ x: 0, y: 0, width: 20, height: 10 }, { ...all(0), topRight: 4 }))).toBe(
    "0 0 m 16 0 l 18.209 0 20 1.791 20 4 c 20 10 l 20 10 20 10 20 10 c 0 10 l 0 10 0 10 0 10 c 0 0 l 0 0 0 0 0 0 c h",
  );
});

test("sides of one colour are one shape, also where only some are drawn", () => {
  const even = roundedBorder(rect, { top: line(1), right: line(1), bottom: line(1), left: line(1) }, all(4), tag);
  expect(even?.map(({ kind }) => kind)).toEqual(["ring"]);
  const bar = roundedBorder(rect, { top: line(0, "none"), right: line(0, "none"), bottom: line(0, "none"), left: line(3) }, all(4), tag);
  expect(bar?.[0]).toMatchObject({ kind: "ring", inner: { rect: { x: 13, y: 20, width: 97, height: 50 }, topLeft: { x: 1, y: 4 } } });
});

test("a double border is two shapes, a dashed one a stroke, and sides that differ are left to straight lines", () => {
  const of = (top: BorderSide, others: BorderSide) => roundedBorder(rect, { top, right: others, bottom: others, left: others }, all(4), tag);
  expect(of(line(3, "double"), line(3, "double"))?.map(({ kind }) => kind)).toEqual(["ring", "ring"]);
  expect(of(line(2, "dashed"), line(2, "dashed"))?.[0]).toMatchObject({ kind: "outline", thickness: 2, pattern: "dashed", shape: { rect: { x: 11, y: 21 } } });
  expect(of(line(2, "dashed"), line(1, "dashed"))).toBeNull();
  expect(of(line(1), line(1, "solid", { ...black, red: 1 }))).toBeNull();
  expect(of(line(0, "none"), line(0, "none"))).toEqual([]);
});
