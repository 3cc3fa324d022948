import { expect, test } from "vitest";
import type { DisplayList } from "../../src/paint/display-list.js";
import { inGrey } from "../../src/paint/in-grey.js";

test("drawings in grey keep their faces and pictures, which the file holds once", () => {
  const [glyphs, raster] = [{ face: {} }, { colours: {} }];
  const drawable = { kind: "vector", operations: [{ kind: "glyphs", fill: { red: 1, green: 0, blue: 0, alpha: 1 }, glyphs }, { kind: "pixels", raster }] };
  const display = { operations: [{ kind: "image", drawable }] } as unknown as DisplayList;
  const [image] = inGrey(display).operations;
  if (image?.kind !== "image" || image.drawable.kind !== "vector") throw new Error("no drawing");
  const [text, pixels] = image.drawable.operations;
  expect([text?.kind === "glyphs" && text.glyphs, pixels?.kind === "pixels" && pixels.raster].map((one, index) => one === [glyphs, raster][index])).toEqual([true, true]);
  const fill = text?.kind === "glyphs" ? text.fill : null;
  expect(fill !== null && "red" in fill && fill.red === fill.green && fill.green === fill.blue && fill.red > 0.4 && fill.red < 0.6).toBe(true);
});
