import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast, nearestShade, over } from "../../src/accessibility/contrast.js";
import { hexadecimal } from "../../src/style/index.js";

const channel = fc.integer({ min: 0, max: 255 }).map((value) => value / 255);
const colour = fc.record({ red: channel, green: channel, blue: channel, alpha: fc.constant(1) });
const [black, white] = [0, 1].map((value) => ({ red: value, green: value, blue: value, alpha: 1 }));

test("contrast goes from 1 to 21, the same both ways", () => {
  if (black === undefined || white === undefined) throw new Error("unreachable");
  expect(contrast(black, white)).toBeCloseTo(21, 10);
  // The grey that the guidelines give as the lightest on white.
  const grey = { red: 0x76 / 255, green: 0x76 / 255, blue: 0x76 / 255, alpha: 1 };
  expect(contrast(grey, white)).toBeCloseTo(4.54, 2);
  fc.assert(fc.property(colour, colour, (one, other) => {
    expect(contrast(one, other)).toBeGreaterThanOrEqual(1);
    expect(contrast(one, other)).toBe(contrast(other, one));
  }));
});

test("half of a colour on white lies half way", () => {
  if (black === undefined || white === undefined) throw new Error("unreachable");
  expect(hexadecimal(over({ ...black, alpha: 0.5 }, white))).toBe("#808080");
});

test("the shade that is proposed stands out enough, as it is written", () => {
  fc.assert(fc.property(colour, colour, fc.constantFrom(3, 4.5), (one, ground, needed) => {
    const shade = nearestShade(one, ground, needed);
    // Black and white cannot both be too near to one colour.
    if (shade === null) throw new Error("no shade");
    expect(contrast(shade, ground)).toBeGreaterThanOrEqual(needed);
  }));
});
