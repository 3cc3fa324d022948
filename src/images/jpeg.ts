import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Outcome, Span } from "../diagnostics/index.js";
import type { RasterImage } from "./drawable.js";
import { sizeFault } from "./limits.js";

/** Whether the bytes begin as every JPEG file does. */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

interface Segment {
  readonly marker: number;
  readonly view: DataView;
}

const startOfScan = 0xda;

/** Markers of frames: baseline, extended, progressive; the others code losslessly, in layers or by arithmetic. */
const plainFrames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** The segments before the first scan, or `null` where the file ends before it. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const segments: Segment[] = [];
  let offset = 2;
  while (offset + 4 <= bytes.length) {
    if (bytes[offset] !== 0xff) return null;
    const marker = bytes[offset + 1] ?? 0;
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    const length = view.getUint16(offset + 2);
    if (length < 2 || offset + 2 + length > bytes.length) return null;
    segments.push({ marker, view: new DataView(bytes.buffer, bytes.byteOffset + offset + 4, length - 2) });
    if (marker === startOfScan) return segments;
    offset += 2 + length;
  }
  return null;
}

function ascii(view: DataView, length: number): string {
  const count = Math.min(length, view.byteLength);
  return Array.from({ length: count }, (_, index) => String.fromCharCode(view.getUint8(index))).join("");
}

/** Points of one pixel, as the JFIF header has it. */
function pixelSize(segments: readonly Segment[]): readonly [x: number, y: number] {
  const jfif = segments.find(({ marker, view }) => marker === 0xe0 && view.byteLength >= 12 && ascii(view, 4) === "JFIF");
  if (jfif === undefined) return [0.75, 0.75];
  const point = { 1: 72, 2: 72 / 2.54 }[jfif.view.getUint8(7)];
  const [x, y] = [jfif.view.getUint16(8), jfif.view.getUint16(10)];
  return point === undefined || x < 10 || y < 10 ? [0.75, 0.75] : [point / x, point / y];
}

/** The orientation that a camera noted (Exif 2.3 §4.6.4): 1 for upright. */
function orientationOf(segments: readonly Segment[]): number {
  const exif = segments.find(({ marker, view }) => marker === 0xe1 && ascii(view, 4) === "Exif")?.view;
  if (exif === undefined || exif.byteLength < 14) return 1;
  const little = exif.getUint16(6) === 0x4949;
  const directory = 6 + exif.getUint32(10, little);
  if (directory + 2 > exif.byteLength) return 1;
  const count = exif.getUint16(directory, little);
  for (let entry = directory + 2; entry + 12 <= Math.min(exif.byteLength, directory + 2 + count * 12); entry += 12)
    if (exif.getUint16(entry, little) === 0x0112) return exif.getUint16(entry + 8, little);
  return 1;
}

function hasEnd(bytes: Uint8Array): boolean {
  for (let offset = bytes.length - 2; offset >= Math.max(2, bytes.length - 4096); offset--)
    if (bytes[offset] === 0xff && bytes[offset + 1] === 0xd9) return true;
  return false;
}

function frameFault({ marker, view }: Segment, segments: readonly Segment[], span: Span): Diagnostic | null {
  const unsupported = (what: string, hint: string): Diagnostic => diagnostic("images/unsupported", span, what, hint);
  const components = view.getUint8(5);
  if (!plainFrames.has(marker)) return unsupported("the image is coded in a rare way", "save it as a common JPEG or PNG file");
  if (view.getUint8(0) !== 8) return unsupported(`the image has ${view.getUint8(0)} bits a channel`, "save it with 8 bits a channel");
  if (components === 4) return unsupported("the image is in the colours of a press (CMYK)", "save it in RGB");
  if (components !== 1 && components !== 3) return unsupported(`the image has ${components} channels`, "save it in RGB");
  if (orientationOf(segments) > 1)
    return unsupported("the camera noted that the image is to be turned", "turn it upright in an image editor and save it");
  return null;
}

/** A JPEG file, to be embedded as it stands. */
export function readJpeg(bytes: Uint8Array, span: Span): Outcome<RasterImage> {
  const fail = (fault: Diagnostic): Outcome<RasterImage> => ({ value: null, diagnostics: [fault] });
  const early = diagnostic("images/damaged", span, "the JPEG file ends too early", "export it again, or copy it again from where it came");
  const segments = segmentsOf(bytes);
  const frame = segments?.find(({ marker }) => isFrame(marker));
  if (segments === null || frame === undefined || frame.view.byteLength < 6) return fail(early);
  const [height, width] = [frame.view.getUint16(1), frame.view.getUint16(3)];
  const fault = sizeFault(width, height, span) ?? frameFault(frame, segments, span);
  if (fault !== null) return fail(fault);
  if (!hasEnd(bytes)) return fail(early);
  const [x, y] = pixelSize(segments);
  const value: RasterImage = {
    kind: "raster", size: { width: width * x, height: height * y }, pixels: { width, height },
    encoding: { kind: "jpeg" }, turn: 1, colours: frame.view.getUint8(5) === 1 ? "grey" : "rgb", bits: 8, bytes, opacity: null,
  };
  return { value, diagnostics: [] };
}
