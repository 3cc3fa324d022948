import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { loadDecoders, pictureDecoders } from "../../src/build/picture-decoders.js";
import { readImage } from "../../src/images/index.js";
import { pageOf, popplerPicture } from "../support/drawn-picture.js";
import type { Picture } from "../support/drawn-picture.js";

/**
 * Every file of `rasters/` shows one picture: four by three blocks of eight pixels, each of one colour. The files differ in
 * how they say so — colour type, depth, interlace, filters, key colours, gamma, corners, profiles, turns, inks — and were
 * written by a script that shares nothing with the reader, by Pillow, or by the tools of libwebp and ImageMagick. The first word of a name tells which blocks.
 */
const colours = ["cc3333", "33cc33", "3333cc", "ffff00", "00aaaa", "aa00aa", "ff8800", "777777", "000000", "ffffff", "446699", "996644"].map(
  (hex) => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)),
);
const opacities = [255, 0, 51, 102, 153, 204, 255, 128, 64, 32, 255, 0];
const greys = (values: readonly number[]): number[][] => values.map((value) => [value, value, value]);
const grey4 = greys([0, 17, 34, 51, 68, 102, 119, 136, 170, 204, 238, 255]);
const grey2 = greys([0, 85, 170, 255, 0, 85, 170, 255, 0, 85, 170, 255]);
const grey1 = greys([0, 255, 255, 0, 0, 255, 0, 255, 255, 0, 255, 0]);

/** On white paper. */
const faded = (blocks: readonly (readonly number[])[]): number[][] => blocks.map((block, index) => block.map((value) => 255 + ((value - 255) * (opacities[index] ?? 0)) / 255));
/** The colour of the first block, wherever it is, stands for nothing. */
const keyed = (blocks: readonly (readonly number[])[]): number[][] => blocks.map((block) => (String(block) === String(blocks[0]) ? [255, 255, 255] : [...block]));

const blocksOf: Readonly<Record<string, readonly (readonly number[])[]>> = {
  colour: colours, grey4, grey2, grey1, alpha: faded(colours), alphagrey: faded(grey4), key: keyed(colours), keypal: keyed(colours),
  keygrey4: keyed(grey4), keygrey2: keyed(grey2), keygrey1: keyed(grey1),
  pal2: colours.map((_, index) => colours[index % 4] ?? []), pal1: colours.map((_, index) => colours[index % 2] ?? []),
};

/** How far a channel may be off, of 255: JPEG loses some, and one of colours halved is blurred; inks go through a table. */
function tolerance(name: string): number {
  if (name.includes("inks")) return 14;
  if (name.includes("420")) return 24;
  if (/\.(?:jpg|avif)$|lossy/.test(name)) return 8;
  return /profile|corners/.test(name) ? 5 : 2;
}

function middleOf({ width, height, bytes }: Picture, index: number): number[] {
  const x = Math.floor((((index % 4) + 0.5) * width) / 4);
  const y = Math.floor(((Math.floor(index / 4) + 0.5) * height) / 3);
  return [0, 1, 2].map((channel) => bytes[(y * width + x) * 3 + channel] ?? 0);
}

const folder = path.join(import.meta.dirname, "rasters");
const files = readdirSync(folder);

beforeAll(() => loadDecoders(files));

test("there are 80 files and more", () => {
  expect(files.length).toBeGreaterThanOrEqual(80);
});

test.each(files)("%s shows the blocks that it is named after", (name) => {
  const { value, diagnostics } = readImage(name, readFileSync(path.join(folder, name)), pictureDecoders());
  expect(diagnostics.map(({ code }) => code)).toEqual(name.includes("animation") ? ["images/animation"] : []);
  if (value === null) throw new Error("the file is not read");
  const picture = popplerPicture(pageOf(value), { width: 128, height: 96 });
  const blocks = blocksOf[/^[a-z]+\d?/.exec(name)?.[0] ?? ""] ?? [];
  const furthest = blocks.map((block, index) => Math.max(...middleOf(picture, index).map((value, channel) => Math.abs(value - (block[channel] ?? 0)))));
  expect(furthest).toHaveLength(12);
  expect(Math.max(...furthest), `${name}: ${furthest.map(Math.round).join(" ")}`).toBeLessThanOrEqual(tolerance(name));
});
