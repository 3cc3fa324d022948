import { readFileSync } from "node:fs";
import path from "node:path";
import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readImage } from "../../src/images/index.js";
import type { DecodedPixels, RasterImage } from "../../src/images/index.js";
import { jpeg, png } from "./hand-made.js";

function messages(bytes: Uint8Array, name = "a.png"): readonly string[] {
  return readImage(name, bytes).diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

function raster(bytes: Uint8Array): RasterImage {
  const { value, diagnostics } = readImage("a.png", bytes);
  if (value?.kind !== "raster") throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return value;
}

/** The bytes with one of them changed, counted from the end where `at` is below 0. */
function changed(bytes: Uint8Array, at: number, by: number): Uint8Array {
  return bytes.with(at, ((bytes.at(at) ?? 0) + by) & 255);
}

test("an opaque PNG is passed through as it is packed", () => {
  const image = raster(png({ width: 4, height: 2 }));
  expect(image).toMatchObject({ pixels: { width: 4, height: 2 }, colours: "rgb", bits: 8, opacity: null });
  expect(image.encoding).toEqual({ kind: "deflate", filtered: true });
  expect(inflateSync(image.bytes)).toHaveLength(26); // 2 rows of 1 + 4 × 3
});

test("a pixel is 1/96 inch where the file does not say otherwise", () => {
  expect(raster(png({ width: 96, height: 48 })).size).toEqual({ width: 72, height: 36 });
});

test("a PNG of 11,811 pixels a metre has 300 an inch", () => {
  const physical = Buffer.alloc(9);
  physical.writeUInt32BE(11_811, 0);
  physical.writeUInt32BE(11_811, 4);
  physical[8] = 1;
  expect(raster(png({ width: 300, height: 300, extra: [["pHYs", physical]] })).size.width).toBeCloseTo(72, 2);
});

test("colour and opacity of a PNG come apart, whatever filter its rows have", () => {
  // Row 1: none. Row 2: each byte minus the one above.
  const rows = Uint8Array.from([0, 10, 20, 30, 128, 1, 2, 3, 255, 2, 1, 1, 1, 1, 1, 1, 1, 0]);
  const image = raster(png({ width: 2, height: 2, colourType: 6, rows }));
  expect([...inflateSync(image.bytes)]).toEqual([10, 20, 30, 1, 2, 3, 11, 21, 31, 2, 3, 4]);
  expect([...inflateSync(image.opacity ?? new Uint8Array())]).toEqual([128, 255, 129, 255]);
});

test("an alpha channel that hides nothing is left out", () => {
  const rows = Uint8Array.from([0, 10, 20, 30, 255]);
  expect(raster(png({ width: 1, height: 1, colourType: 6, rows })).opacity).toBeNull();
});

test("a JPEG is passed through with the resolution that it states", () => {
  const image = raster(jpeg({ width: 288, height: 144 }));
  expect(image).toMatchObject({ encoding: { kind: "jpeg" }, colours: "rgb", size: { width: 144, height: 72 } }); // 144 an inch
});

test("64 million pixels are refused by the header, without pixels to unpack", () => {
  expect(messages(png({ width: 8000, height: 8000, colourType: 6, rows: null }))).toEqual([
    "images/too-large: the image has 8000 × 8000 pixels; 40 million are the limit",
  ]);
});

test("a side of more than 20,000 pixels is refused, in PNG and JPEG", () => {
  expect(messages(png({ width: 20_001, height: 1 }))).toEqual(["images/too-large: the image has 20001 × 1 pixels; a side may have 20,000"]);
  expect(messages(jpeg({ width: 65_535, height: 65_535, scan: new Uint8Array() }))).toEqual([
    "images/too-large: the image has 65535 × 65535 pixels; a side may have 20,000",
  ]);
});

test.each([
  ["animation", png({ width: 1, height: 1, extra: [["acTL", new Uint8Array(8)]] }), "images/unsupported: the image is an animation"],
  ["no palette", png({ width: 1, height: 1, colourType: 3 }), "images/damaged: the image has no palette"],
  ["too few rows", png({ width: 1, height: 9, rows: new Uint8Array(8) }), "images/damaged: the pixels of the image cannot be unpacked"],
  ["too many rows", png({ width: 1, height: 1, rows: new Uint8Array(9000) }), "images/damaged: the pixels of the image cannot be unpacked"],
  ["an end too early", png({ width: 1, height: 1 }).slice(0, 40), "images/damaged: the PNG file ends too early"],
  ["no pixel", png({ width: 0, height: 1 }), "images/damaged: the image has no pixels"],
  ["12 bits", jpeg({ width: 9, height: 9, bits: 12 }), "images/unsupported: the image has 12 bits a channel"],
  ["arithmetic coding", jpeg({ width: 9, height: 9, frame: 0xc9 }), "images/unsupported: the image is coded in a rare way"],
  ["no end", jpeg({ width: 9, height: 9, ends: false }), "images/damaged: the JPEG file ends too early"],
  ["an end in the middle of the scan", jpeg({ width: 64, height: 64, scan: new Uint8Array(40) }), "images/damaged: the JPEG file ends too early"], // 48 are needed: 64 blocks, 3 channels, 2 bits
  ["an empty scan", jpeg({ width: 9, height: 9, scan: new Uint8Array() }), "images/damaged: the JPEG file ends too early"],
  ["no scan", jpeg({ width: 9, height: 9, scan: null }), "images/damaged: the JPEG file ends too early"],
  ["a code that there is not", jpeg({ width: 9, height: 9, scan: Uint8Array.of(0x0f, 0xff, 0, 0xff, 0) }), "images/damaged: the pixels of the image cannot be unpacked"],
  ["filter 9", png({ width: 1, height: 2, rows: Uint8Array.of(0, 1, 2, 3, 9, 1, 2, 3) }), "images/damaged: the pixels of the image cannot be unpacked"],
  ["filter 9 in a palette image", png({ width: 1, height: 1, colourType: 3, extra: [["PLTE", new Uint8Array(3)]], rows: Uint8Array.of(9, 0) }), "images/damaged: the pixels of the image cannot be unpacked"],
  ["filter 9 in the last pass", png({ width: 2, height: 2, colourType: 0, interlace: 1, rows: Uint8Array.of(0, 1, 0, 1, 9, 1, 1) }), "images/damaged: the pixels of the image cannot be unpacked"],
  ["a wrong checksum of pixels", changed(png({ width: 1, height: 1 }), -17, 1), "images/damaged: the checksum of the part `IDAT` of the PNG file is wrong"], // 12 bytes of the end mark, 4 of the checksum
  ["a wrong checksum of a note", changed(png({ width: 1, height: 1, extra: [["tEXt", Buffer.from("a\0b")]] }), 33 + 8, 1), "images/damaged: the checksum of the part `tEXt` of the PNG file is wrong"],
  ["a profile of other channels", png({ width: 1, height: 1, extra: [["iCCP", Buffer.from("a\0\0no")]] }), "images/profile: the colour profile of the image does not fit it and is not used"],
  ["a name only", Buffer.from("words"), "images/unknown-format: the file is neither PNG nor JPEG"],
])("%s ends in a mistake in words", (_, bytes, message) => {
  expect(messages(bytes)).toEqual([message]);
});

test.each([
  ["a HEIC photograph", "\0\0\0\x18ftypheic", "save it as JPEG"],
  ["a BMP picture", "BM\x10\0", "open it in an image editor"],
  ["a TIFF picture", "II*\0", "open it in an image editor"],
  ["a PDF document", "%PDF-1.7", "pdftocairo -svg"],
  ["an office document", "PK\x03\x04", "export the picture"],
])("%s is told by name, and what to save it as", (name, bytes, hint) => {
  const { value, diagnostics } = readImage("figures/a.png", Buffer.from(bytes, "latin1"));
  expect(value).toBeNull();
  expect(diagnostics[0]?.message).toBe(`the file is ${name}, which no page takes`);
  expect(diagnostics[0]?.hint).toContain(hint);
});

test("a turned picture measures what it measures upright", () => {
  expect(raster(jpeg({ width: 288, height: 144, orientation: 6 }))).toMatchObject({ turn: 6, pixels: { width: 288, height: 144 }, size: { width: 72, height: 144 } });
});

test("inks without a profile take one that says what they show", () => {
  const image = raster(jpeg({ width: 9, height: 9, components: 4 }));
  expect(image).toMatchObject({ colours: "cmyk", inverted: false });
  expect(image.profile?.length).toBeGreaterThan(19_683); // a table of 9 ⁴ colours
});

test("an interlaced picture is as dear as a plain one to refuse by its header", () => {
  expect(messages(png({ width: 8000, height: 8000, interlace: 1, bits: 16, colourType: 6, rows: null }))).toEqual(["images/too-large: the image has 8000 × 8000 pixels; 40 million are the limit"]);
});

test("no bytes at all make a reader throw", () => {
  const whole = fc.constantFrom(png({ width: 3, height: 3, colourType: 6 }), png({ width: 5, height: 2, bits: 2, colourType: 3 }), jpeg({ width: 3, height: 3 }));
  const edits = fc.array(fc.tuple(fc.nat(120), fc.nat(255)), { maxLength: 6 });
  fc.assert(
    fc.property(whole, edits, fc.nat(140), (bytes, changes, length) => {
      const mutated = Uint8Array.from(bytes);
      for (const [at, value] of changes) mutated[at % mutated.length] = value;
      const { value, diagnostics } = readImage("a.png", mutated.slice(0, Math.max(3, length)));
      expect(value === null).toBe(diagnostics.some(({ severity }) => severity === "error"));
    }),
    { numRuns: 500 },
  );
});

/** A GIF file of a palette of four colours, and frames that stand on a canvas: codes are of three bits, and cleared before each. */
function gif(canvas: readonly [number, number], frames: readonly { readonly at: readonly [number, number]; readonly size: readonly [number, number]; readonly indices: readonly number[]; readonly transparent?: number }[], end = [0x3b]): Uint8Array {
  const word = (value: number): number[] => [value & 255, value >> 8];
  const packed = (indices: readonly number[]): number[] => {
    const codes = [...indices.flatMap((index) => [4, index]), 5];
    const bytes = new Uint8Array(Math.ceil((codes.length * 3) / 8));
    for (const [place, code] of codes.entries()) for (let bit = 0; bit < 3; bit++) if ((code >> bit) & 1) bytes[(place * 3 + bit) >> 3] = (bytes[(place * 3 + bit) >> 3] ?? 0) | (1 << ((place * 3 + bit) & 7));
    return [2, bytes.length, ...bytes, 0];
  };
  return Uint8Array.from([
    ...Buffer.from("GIF89a"), ...word(canvas[0]), ...word(canvas[1]), 0x81, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255,
    ...frames.flatMap(({ at, size, indices, transparent }) => [
      0x21, 0xf9, 4, transparent === undefined ? 0 : 1, 0, 0, transparent ?? 0, 0,
      0x2c, ...word(at[0]), ...word(at[1]), ...word(size[0]), ...word(size[1]), 0, ...packed(indices),
    ]),
    ...end,
  ]);
}

test("a GIF file shows its first picture, where it stands on the canvas", () => {
  const first = { at: [1, 1], size: [2, 1], indices: [2, 3], transparent: 3 } as const;
  const { value, diagnostics } = readImage("a.gif", gif([3, 2], [first, { at: [0, 0], size: [1, 1], indices: [0] }]));
  if (value?.kind !== "raster" || value.opacity === null) throw new Error("a picture with an opacity");
  expect([...inflateSync(value.bytes)]).toEqual([0, 0, 0, 0, 2, 3]);
  expect([...inflateSync(value.opacity)]).toEqual([0, 0, 0, 0, 255, 0]);
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual(["images/animation: the image is an animation of 2 pictures; the first is printed"]);
});

test.each([
  ["no frame", gif([3, 2], []), "images/damaged: the GIF file ends too early"],
  ["pixels that lack", gif([3, 2], [{ at: [0, 0], size: [3, 2], indices: [1, 2] }]), "images/damaged: the pixels of the image cannot be unpacked"],
  ["a canvas of 64 million pixels", gif([8000, 8000], []), "images/too-large: the image has 8000 × 8000 pixels; 40 million are the limit"],
  ["a frame of 64 million pixels", gif([3, 2], [{ at: [0, 0], size: [8000, 8000], indices: [1] }]), "images/too-large: the image has 8000 × 8000 pixels; 40 million are the limit"],
  ["WebP without its package", Buffer.from("RIFF\x16\0\0\0WEBPVP8L\x0a\0\0\0/\x02\x40\0\0\0\0\0\0\0", "latin1"), "images/missing-package: WebP pictures are unpacked by `@jsquash/webp`, which is not installed"],
  ["WebP of no sense", Buffer.from("RIFF\x16\0\0\0WEBPVP9 \x0a\0\0\0", "latin1"), "images/damaged: the WebP file cannot be unpacked"],
  ["WebP of 268 million pixels", Buffer.from("RIFF\x16\0\0\0WEBPVP8L\x0a\0\0\0/\xff\xff\xff\x0f\0\0\0\0\0", "latin1"), "images/too-large: the image has 16384 × 16384 pixels; 40 million are the limit"],
])("%s in a GIF or WebP file", (_, bytes, message) => {
  expect(messages(bytes, "a.webp")).toEqual([message]);
});

test("no bytes of a GIF file make the reader throw", () => {
  const whole = gif([4, 4], [{ at: [0, 1], size: [3, 2], indices: [1, 2, 3, 0, 1, 2], transparent: 2 }]);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 5 }), fc.nat(whole.length), (changes, length) => {
      const mutated = Uint8Array.from(whole);
      for (const [at, value] of changes) mutated[at] = value;
      const { value, diagnostics } = readImage("a.gif", mutated.slice(0, Math.max(6, length)));
      expect(value === null).toBe(diagnostics.some(({ severity }) => severity === "error"));
    }),
    { numRuns: 500 },
  );
});

/** Every pixel of one colour, as if it were unpacked. */
const onePixel = { webp: (): DecodedPixels => ({ width: 2, height: 1, data: Uint8Array.from([9, 8, 7, 255, 6, 5, 4, 128]) }), avif: null };

const animated = Buffer.concat([
  Buffer.from("RIFF\x62\0\0\0WEBPVP8X\x0a\0\0\0\x12\0\0\0\x03\0\0\x02\0\0ANIM\x06\0\0\0\0\0\0\0\0\0", "latin1"),
  Buffer.from("ANMF\x20\0\0\0\x01\0\0\0\0\0\x01\0\0\0\0\0\x64\0\0\0VP8L\x08\0\0\0/\x01\0\0\0\0\0\0", "latin1"),
]);

test("an animated WebP file shows its first picture, where it stands on the canvas", () => {
  const { value, diagnostics } = readImage("a.webp", animated, onePixel);
  if (value?.kind !== "raster" || value.opacity === null) throw new Error("a picture with an opacity");
  expect(value.pixels).toEqual({ width: 4, height: 3 });
  expect([...inflateSync(value.bytes)].slice(0, 12)).toEqual([0, 0, 0, 0, 0, 0, 9, 8, 7, 6, 5, 4]); // two pixels from the left
  expect([...inflateSync(value.opacity)]).toEqual([0, 0, 255, 128, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["images/animation"]);
});

test.each(["colour-animation.webp", "alpha-animation-lossy.webp", "colour-animation.avif", "colour-turn5.avif"])("no bytes of a file like %s make the reader throw", (name) => {
  const whole = readFileSync(path.join(import.meta.dirname, "rasters", name));
  const decode = (): DecodedPixels => ({ width: 64, height: 48, data: new Uint8Array(64 * 48 * 4) });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(Math.min(whole.length, 400) - 1), fc.nat(255)), { maxLength: 5 }), fc.nat(whole.length), (changes, length) => {
      const mutated = Uint8Array.from(whole);
      for (const [at, value] of changes) mutated[at] = value;
      const { value, diagnostics } = readImage(name, mutated.slice(0, Math.max(12, length)), { webp: decode, avif: decode });
      expect(value === null).toBe(diagnostics.some(({ severity }) => severity === "error"));
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["\0\0\0\x1cftyphevc", "a HEIC photograph"], ["\xff\x0a", "a JPEG XL picture"], ["\0\0\x01\0", "an icon of Windows"], ["P6\n3 2\n255\n", "a Netpbm picture"],
  ["II+\0", "a TIFF picture"], ["\xd0\xcf\x11\xe0", "an office document"], ["\0\0\0\x14ftypqt  ", "a film"], ["gimp xcf v011", "a document of GIMP"],
])("what begins with %j is told by its name", (start, name) => {
  expect(messages(Buffer.from(start.padEnd(40, "\0"), "latin1"), "a.png")).toEqual([`images/unknown-format: the file is ${name}, which no page takes`]);
});
