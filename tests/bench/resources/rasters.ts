import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { png } from "../../images/hand-made.js";
import { alike, copies, figures, interlaced, noise } from "./figures.js";
import type { Input } from "./input.js";

const build = ["build"] as const;
const text = (word: string): Uint8Array => new TextEncoder().encode(word);

/** Words of four bytes each, as chunks hold them. */
const words = (...values: readonly number[]): Uint8Array => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
};

/** A GIF file of noise: codes of a byte each, and the table cleared before they need another bit. */
function gif(width: number, height: number): Uint8Array {
  const length = width * height;
  const packed = Buffer.alloc(Math.ceil((length / 120) * 121) + 2);
  let at = 0;
  for (let pixel = 0; pixel < length; pixel++) {
    if (pixel % 120 === 0) packed[at++] = 0x80;
    packed[at++] = (Math.imul(pixel, 2_654_435_761) >>> 12) & 127;
  }
  packed[at++] = 0x81;
  const blocks: Buffer[] = [];
  for (let from = 0; from < at; from += 255) {
    const block = packed.subarray(from, Math.min(at, from + 255));
    blocks.push(Buffer.of(block.length), block);
  }
  const size = Buffer.alloc(4);
  size.writeUInt16LE(width, 0);
  size.writeUInt16LE(height, 2);
  const palette = Buffer.alloc(128 * 3, 7);
  const control = Buffer.from([0x21, 0xf9, 4, 1, 0, 0, 5, 0]);
  return Buffer.concat([text("GIF89a"), size, Buffer.from([0xe6, 0, 0]), palette, control, Buffer.from([0x2c, 0, 0, 0, 0]), size, Buffer.of(0, 7), ...blocks, Buffer.of(0, 0x3b)]);
}

interface Encoder {
  encode(data: Uint8Array, width: number, height: number, options: object): Uint8Array;
}

type Factory = (options: object) => Promise<Encoder>;

const found = createRequire(import.meta.url);

/** Noise of four channels as a package of the picture's kind packs it. */
async function packed(kind: "webp" | "avif", width: number, height: number, options: object): Promise<Uint8Array> {
  const { defaultOptions } = (await import(`@jsquash/${kind}/meta.js`)) as { defaultOptions: object };
  const { default: factory } = (await import(`@jsquash/${kind}/codec/enc/${kind}_enc.js`)) as { default: Factory };
  const compiled = new WebAssembly.Module(readFileSync(found.resolve(`@jsquash/${kind}/codec/enc/${kind}_enc.wasm`)));
  const encoder = await factory({
    noInitialRun: true,
    instantiateWasm: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => {
      const instance = new WebAssembly.Instance(compiled, imports);
      done(instance);
      return instance.exports;
    },
  });
  const data = noise(width, height, 4, 8).subarray(0, width * height * 4).map((value) => value * 80);
  return Uint8Array.from(encoder.encode(data, width, height, { ...defaultOptions, ...options }));
}

const size = { width: 5000, height: 3990 } as const;
const odd = [["cHRM", words(31_270, 32_900, 64_000, 33_000, 21_000, 71_000, 15_000, 6000)], ["gAMA", words(45_455)]] as const;
const palette = ["PLTE", new Uint8Array(256 * 3)] as const;
const opacities = ["tRNS", new Uint8Array(200).fill(9)] as const;

/** What strains the readers of raster images. */
export const rasterInputs: readonly Input[] = [
  { kind: "PNG", what: "five of 20 million pixels of four channels, noise", words: build, files: () => figures(copies(5, "png", png({ ...size, colourType: 6, rows: noise(5000, 3990, 4, 8) }))) },
  { kind: "PNG", what: "five of 20 million pixels of four channels, black", words: build, files: () => figures(copies(5, "png", png({ ...size, colourType: 6 }))) },
  { kind: "PNG", what: "five of 39 million pixels of three channels", words: build, files: () => figures(copies(5, "png", png({ width: 8000, height: 4990 }))) },
  { kind: "PNG", what: "five of 20 million pixels of four channels of 16 bits, interlaced", words: build, files: () => figures(copies(5, "png", png({ ...size, colourType: 6, bits: 16, interlace: 1, rows: interlaced(5000, 3990, 64) }))) },
  { kind: "PNG", what: "five of 20 million pixels of four channels of 16 bits, noise", words: build, files: () => figures(copies(5, "png", png({ ...size, colourType: 6, bits: 16, rows: noise(5000, 3990, 4, 16) }))) },
  { kind: "PNG", what: "five of 20 million pixels of one bit, interlaced", words: build, files: () => figures(copies(5, "png", png({ ...size, colourType: 0, bits: 1, interlace: 1, rows: interlaced(5000, 3990, 1) }))) },
  { kind: "PNG", what: "five of 20 million pixels of noise whose colours have corners of their own", words: build, files: () => figures(copies(5, "png", png({ ...size, colourType: 2, extra: odd, rows: noise(5000, 3990, 3, 8) }))) },
  { kind: "PNG", what: "five of 20 million pixels of 16 bits with one that is transparent, and a curve of their own", words: build, files: () => figures(copies(5, "png", png({ ...size, colourType: 2, bits: 16, extra: [["gAMA", words(80_000)], ["tRNS", new Uint8Array(6)]], rows: noise(5000, 3990, 3, 16) }))) },
  { kind: "PNG", what: "five of 20 million pixels of noise with opacities in their palette", words: build, files: () => figures(copies(5, "png", png({ ...size, colourType: 3, extra: [palette, opacities], rows: noise(5000, 3990, 1, 8) }))) },
  { kind: "PNG", what: "9,900 chunks of text, and a profile of 4 MB", words: build, files: () => figures(copies(1, "png", png({ width: 90, height: 90, extra: Array.from({ length: 9900 }, () => ["tEXt", text("a\0b".repeat(900))] as const) }))) },
  { kind: "PNG", what: "1,000 small ones", words: build, files: () => figures(alike(1000, "png", (index) => png({ width: 90 + (index % 7), height: 90, colourType: 6 }))) },
  { kind: "GIF", what: "five of 20 million pixels of noise", words: build, files: () => figures(copies(5, "gif", gif(5000, 3990))) },
  { kind: "WebP", what: "five of 20 million pixels of noise, kept whole", words: build, files: async () => figures(copies(5, "webp", await packed("webp", 5000, 3990, { lossless: 1, method: 0, quality: 0 }))) },
  { kind: "WebP", what: "twenty of 5 million pixels of noise, lossy", words: build, files: async () => figures(copies(20, "webp", await packed("webp", 2500, 1990, { method: 0, quality: 90 }))) },
  { kind: "AVIF", what: "five of 5 million pixels of noise", words: build, files: async () => figures(copies(5, "avif", await packed("avif", 2500, 1990, { speed: 10, quality: 80 }))) },
];
