import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { loadDecoders, pictureDecoders } from "../../src/build/picture-decoders.js";
import { readImage } from "../../src/images/index.js";
import { pageOf, popplerPicture } from "../support/drawn-picture.js";

/**
 * The files of `rasters/` as another reader shows them: ImageMagick. It leaves out what says of which colours the samples are —
 * profiles, chromaticities, gamma, inks without a profile — and some versions turn only JPEG, so files of that kind are held against
 * their known blocks alone, in `check-rasters.ts`; so are animations, and the formats that it may have been built without.
 */
const folder = path.join(import.meta.dirname, "rasters");
const files = readdirSync(folder);
const compared = files.filter((name) => !/animation|profile|corners|gamma|inks|wide|curve|swapped|unmixed|turn\d\.|turned\d\.webp/.test(name) && !name.endsWith(".avif"));
const size = { width: 128, height: 96 };

/** What ImageMagick makes of a file on white paper, turned as it says. */
function shownElsewhere(name: string): Uint8Array {
  const words = ["-auto-orient", "-background", "white", "-alpha", "remove", "-colorspace", "sRGB", "-filter", "point", "-resize", `${size.width}x${size.height}!`, "-depth", "8", "rgb:-"];
  return execFileSync("convert", [`${path.join(folder, name)}[0]`, ...words], { maxBuffer: 1 << 26, timeout: 60_000 });
}

/** Largest difference of a channel that is no more than the loss of JPEG and WebP, or a rounding. */
function tolerance(name: string): number {
  return name.includes("420") ? 40 : /\.jpg$|lossy|animation/.test(name) ? 12 : 3;
}

beforeAll(() => loadDecoders(files));

test("most of the files are compared", () => {
  expect(compared.length).toBeGreaterThanOrEqual(70);
});

test.each(compared)("%s looks as ImageMagick shows it", (name) => {
  const { value } = readImage(name, readFileSync(path.join(folder, name)), pictureDecoders());
  if (value === null) throw new Error("the file is not read");
  const ours = popplerPicture(pageOf(value), size).bytes;
  const theirs = shownElsewhere(name);
  expect(ours.length).toBe(theirs.length);
  const off = ours.reduce((count, channel, at) => count + (Math.abs(channel - (theirs[at] ?? 0)) > tolerance(name) ? 1 : 0), 0);
  // Where two blocks meet, one enlarges by taking the nearest sample and the other may mix two.
  expect(off / ours.length, name).toBeLessThan(0.02);
});
