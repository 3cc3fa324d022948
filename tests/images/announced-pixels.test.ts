import { expect, test } from "vitest";
import { announcedPixels } from "../../src/images/index.js";
import { jpeg, png } from "./hand-made.js";

test("a header says how many pixels will be unpacked, and how many times they count", () => {
  expect(announcedPixels(png({ width: 300, height: 200 }))).toEqual({ width: 300, height: 200, effort: 1 });
  expect(announcedPixels(png({ width: 300, height: 200, colourType: 6 }))).toEqual({ width: 300, height: 200, effort: 2 });
  expect(announcedPixels(jpeg({ width: 640, height: 480 }))).toEqual({ width: 640, height: 480, effort: 1 });
  expect(announcedPixels(Buffer.from("GIF89a\u0040\u0001\u00f0\u0000", "latin1"))).toEqual({ width: 320, height: 240, effort: 2 });
});

test("what a reader refuses by its header announces nothing", () => {
  expect(announcedPixels(jpeg({ width: 20_000, height: 20_000 }))).toBeNull();
  expect(announcedPixels(Buffer.from("<svg/>"))).toBeNull();
  // A lossy WebP of no width.
  expect(announcedPixels(Buffer.from("RIFF\u0016\0\0\0WEBPVP8 \u000a\0\0\0\0\0\0\u009d\u0001\u002a\0\0\0\0", "latin1"))).toBeNull();
});
