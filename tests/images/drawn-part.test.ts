import { expect, test } from "vitest";
import { drawnPart, readDrawing } from "../../src/images/index.js";
import type { VectorImage } from "../../src/images/index.js";

function drawing(inside: string): VectorImage {
  const { value } = readDrawing({ path: "figures/a.svg", text: `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200">${inside}</svg>` });
  if (value === null) throw new Error("the drawing is not read");
  return value;
}

const partOf = (inside: string): readonly number[] => {
  const { view: { x, y, width, height }, size } = drawnPart(drawing(inside));
  expect(size.width / width).toBeCloseTo(0.75, 6); // as before: a pixel of 3/4 pt
  return [x, y, width, height].map((each) => Math.round(each));
};

test("the blank around what is drawn goes, and a ground of white with it", () => {
  const box = '<rect x="100" y="50" width="200" height="100" stroke="black" stroke-width="4"/>';
  expect(partOf(box)).toEqual([97, 47, 207, 107]); // half of the stroke, and a point around
  expect(partOf(`<rect width="400" height="200" fill="#fff"/>${box}`)).toEqual([97, 47, 207, 107]);
});

test("what fills its canvas, or draws nothing, stays as it is", () => {
  expect(partOf('<rect width="400" height="200" fill="#eee"/>')).toEqual([0, 0, 400, 200]);
  expect(partOf("")).toEqual([0, 0, 400, 200]);
});

test("no letter is cut, wherever its text is held or turned", () => {
  const [left = 0, , width = 0] = partOf('<text x="200" y="100" font-size="20" text-anchor="middle">MMMMMMMMMM</text>');
  expect(left).toBeLessThanOrEqual(200 - 95); // ten wide letters
  expect(left + width).toBeGreaterThanOrEqual(200 + 95);
  const [, top = 0] = partOf('<text x="200" y="150" font-size="20" transform="rotate(-90 200 150)">MMMMM</text>');
  expect(top).toBeLessThanOrEqual(150 - 95);
});
