import { deflateSync } from "node:zlib";

function crcOf(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

function chunk(type: string, bytes: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), bytes]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(bytes.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crcOf(named), whole.length - 4);
  return whole;
}

/** What a PNG file of a test says of itself. */
export interface PngFields {
  readonly width: number;
  readonly height: number;
  readonly bits?: number;
  readonly colourType?: number;
  readonly interlace?: number;
  /** Chunks between the header and the pixels. */
  readonly extra?: readonly (readonly [type: string, bytes: Uint8Array])[];
  /** The rows with their filter bytes; black where absent. `null` for no pixels at all. */
  readonly rows?: Uint8Array | null;
}

const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** A PNG file, byte by byte. */
export function png({ width, height, bits = 8, colourType = 2, interlace = 0, extra = [], rows }: PngFields): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, colourType, 0, 0, interlace], 8);
  const length = (1 + Math.ceil((width * bits * (channels[colourType] ?? 1)) / 8)) * height;
  const pixels = rows === null ? [] : [chunk("IDAT", deflateSync(rows ?? new Uint8Array(length)))];
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header), ...extra.map(([type, bytes]) => chunk(type, bytes)), ...pixels, chunk("IEND", new Uint8Array()),
  ]);
}

function segment(marker: number, bytes: readonly number[]): number[] {
  const length = bytes.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...bytes];
}

/** What a JPEG file of a test says of itself. */
export interface JpegFields {
  readonly width: number;
  readonly height: number;
  readonly components?: number;
  readonly bits?: number;
  readonly frame?: number;
  readonly orientation?: number;
  readonly ends?: boolean;
  /** What follows the header of the scan; `null` for no scan at all. */
  readonly scan?: Uint8Array | null;
}

/** A table of one code, a bit long, for the symbol 0: means that never change, and blocks without other coefficients. */
const oneCode = (kind: number): number[] => segment(0xc4, [kind, 1, ...Array.from({ length: 15 }, () => 0), 0]);

/** A JPEG file of one colour, byte by byte: every block is two zero bits. */
export function jpeg({ width, height, components = 3, bits = 8, frame = 0xc0, orientation = 1, ends = true, scan }: JpegFields): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  const ids = Array.from({ length: components }, (_, index) => index + 1);
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8) * components;
  return Uint8Array.from([
    0xff, 0xd8,
    ...segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1, 0, 144, 0, 144, 0, 0]),
    ...segment(0xe1, exif),
    ...segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
    ...segment(frame, [bits, height >> 8, height & 255, width >> 8, width & 255, components, ...ids.flatMap((id) => [id, 0x11, 0])]),
    ...oneCode(0x00), ...oneCode(0x10),
    ...(scan === null ? [] : [...segment(0xda, [components, ...ids.flatMap((id) => [id, 0]), 0, 63, 0]), ...(scan ?? new Uint8Array(Math.ceil(blocks / 4)))]),
    ...(ends ? [0xff, 0xd9] : []),
  ]);
}
