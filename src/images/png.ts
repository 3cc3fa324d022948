import { deflateSync, inflateSync } from "node:zlib";
import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Outcome, Span } from "../diagnostics/index.js";
import type { RasterImage } from "./drawable.js";
import { sizeFault } from "./limits.js";
import { chunksOf } from "./png-chunks.js";
import type { Chunk } from "./png-chunks.js";
import { unfiltered } from "./png-rows.js";

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colourType: number;
  readonly interlaced: boolean;
}

/** Samples of a pixel by colour type (PNG §6.1). */
const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

const allowedBits: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

function headerOf(bytes: Uint8Array): Header | null {
  if (bytes.length < 33) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(8) !== 13 || view.getUint32(12) !== 0x49484452) return null;
  const [bits = 0, colourType = 0] = bytes.subarray(24, 26);
  const known = allowedBits[colourType]?.includes(bits) === true && bytes[26] === 0 && bytes[27] === 0;
  if (!known) return null;
  return { width: view.getUint32(16), height: view.getUint32(20), bits, colourType, interlaced: bytes[28] !== 0 };
}

function damaged(span: Span, what: string): Diagnostic {
  return diagnostic("images/damaged", span, what, "export it again, or copy it again from where it came");
}

function unsupported(span: Span, what: string, hint: string): Diagnostic {
  return diagnostic("images/unsupported", span, what, hint);
}

/** What keeps a file with this header from being read at all. */
function headerFault(header: Header, span: Span): Diagnostic | null {
  const { width, height, bits, interlaced } = header;
  const size = sizeFault(width, height, span);
  if (size !== null) return size;
  if (bits === 16) return unsupported(span, "the image has 16 bits a channel", "save it with 8 bits a channel");
  if (interlaced) return unsupported(span, "the image is interlaced", "save it without interlacing");
  return null;
}

/** Points of one pixel in each direction (PNG §11.3.5.3). */
function pixelSize(chunks: readonly Chunk[]): readonly [x: number, y: number] {
  const physical = chunks.find(({ type }) => type === "pHYs")?.bytes;
  if (physical?.length !== 9 || physical[8] !== 1) return [0.75, 0.75];
  const view = new DataView(physical.buffer, physical.byteOffset, physical.byteLength);
  const [x, y] = [view.getUint32(0), view.getUint32(4)];
  const point = 72 / 0.0254;
  return x >= 500 && y >= 500 && x < 100_000 && y < 100_000 ? [point / x, point / y] : [0.75, 0.75];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** The filtered rows, or `null` where they are not what the header promises. */
function rowsOf({ width, height, bits, colourType }: Header, packed: Uint8Array): Uint8Array | null {
  const rowBytes = 1 + Math.ceil((width * bits * (channelsOf[colourType] ?? 1)) / 8);
  try {
    const rows = inflateSync(packed, { maxOutputLength: rowBytes * height });
    return rows.length === rowBytes * height ? rows : null;
  } catch {
    return null;
  }
}

/** Colour and opacity apart (8 bits a sample): PDF keeps them in two images. The colours take the room of the rows. */
function split(rows: Uint8Array, header: Header): Pick<RasterImage, "bytes" | "opacity"> | null {
  const channels = channelsOf[header.colourType] ?? 1;
  const samples = unfiltered(rows, header.width * channels, channels);
  if (samples === null) return null;
  const count = header.width * header.height;
  const colours = channels - 1;
  const colour = samples.subarray(0, count * colours);
  const opacity = new Uint8Array(count);
  for (let pixel = 0; pixel < count; pixel++) {
    opacity[pixel] = samples[pixel * channels + colours] ?? 0;
    for (let channel = 0; channel < colours; channel++)
      colour[pixel * colours + channel] = samples[pixel * channels + channel] ?? 0;
  }
  const opaque = opacity.every((value) => value === 255);
  return { bytes: deflateSync(colour), opacity: opaque ? null : deflateSync(opacity) };
}

/** An opacity for every entry of a palette, if any is less than full. */
function paletteOpacity(rows: Uint8Array, { width, height, bits }: Header, entries: Uint8Array): Uint8Array | null {
  if (entries.every((value) => value === 255)) return null;
  const rowBytes = Math.ceil((width * bits) / 8);
  const samples = unfiltered(rows, rowBytes, 1);
  if (samples === null) return null;
  const opacity = new Uint8Array(width * height);
  const mask = (1 << bits) - 1;
  for (let pixel = 0; pixel < opacity.length; pixel++) {
    const column = pixel % width;
    const byte = samples[Math.floor(pixel / width) * rowBytes + ((column * bits) >> 3)] ?? 0;
    opacity[pixel] = entries[(byte >> (8 - bits - ((column * bits) & 7))) & mask] ?? 255;
  }
  return deflateSync(opacity);
}

function imageOf(header: Header, chunks: readonly Chunk[], span: Span): RasterImage | Diagnostic {
  const { width, height, bits, colourType } = header;
  const packed = joined(chunks.flatMap(({ type, bytes }) => (type === "IDAT" ? [bytes] : [])));
  const rows = rowsOf(header, packed);
  if (rows === null) return damaged(span, "the pixels of the image cannot be unpacked");
  const [x, y] = pixelSize(chunks);
  const base = { kind: "raster", size: { width: width * x, height: height * y }, pixels: { width, height }, bits, turn: 1 } as const;
  const transparent = chunks.find(({ type }) => type === "tRNS")?.bytes;
  if (colourType === 4 || colourType === 6) {
    const parts = split(rows, header);
    if (parts === null) return damaged(span, "the pixels of the image cannot be unpacked");
    return { ...base, ...parts, encoding: { kind: "deflate", filtered: false }, colours: colourType === 4 ? "grey" : "rgb" };
  }
  if (colourType !== 3 && transparent !== undefined)
    return unsupported(span, "one colour of the image stands for transparency", "save it with an alpha channel");
  const encoding = { kind: "deflate", filtered: true } as const;
  if (colourType !== 3) return { ...base, encoding, colours: colourType === 0 ? "grey" : "rgb", bytes: packed, opacity: null };
  const palette = chunks.find(({ type }) => type === "PLTE")?.bytes;
  if (palette === undefined || palette.length === 0 || palette.length % 3 !== 0 || palette.length > 3 << bits)
    return damaged(span, "the image has no palette");
  const opacity = transparent === undefined ? null : paletteOpacity(rows, header, transparent);
  return { ...base, encoding, colours: { palette: Uint8Array.from(palette) }, bytes: packed, opacity };
}

/** A PNG file, ready to be embedded. The header is judged before anything is unpacked. */
export function readPng(bytes: Uint8Array, span: Span): Outcome<RasterImage> {
  const header = headerOf(bytes);
  const fail = (fault: Diagnostic): Outcome<RasterImage> => ({ value: null, diagnostics: [fault] });
  if (header === null) return fail(damaged(span, "the header of the PNG file makes no sense"));
  const fault = headerFault(header, span);
  if (fault !== null) return fail(fault);
  const chunks = chunksOf(bytes);
  if (chunks === null) return fail(damaged(span, "the PNG file ends too early"));
  if (chunks.some(({ type }) => type === "acTL"))
    return fail(unsupported(span, "the image is an animation", "save the one picture of it that shall be printed"));
  const image = imageOf(header, chunks, span);
  return "severity" in image ? fail(image) : { value: image, diagnostics: [] };
}
