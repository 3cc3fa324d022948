import { deflateSync } from "node:zlib";
import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Outcome, Span } from "../diagnostics/index.js";
import { profileUse } from "./colour-profile.js";
import type { RasterImage } from "./drawable.js";
import { readExif, uprightSize } from "./exif.js";
import { sizeFault } from "./limits.js";

/** Pixels as a decoder of another package gives them: red, green, blue and opacity, of eight bits each. */
export interface DecodedPixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
}

/** What unpacks pictures whose packing only other packages know: throws where the bytes make no sense; `null` where a package lacks. */
export interface PictureDecoders {
  readonly webp: ((bytes: Uint8Array) => DecodedPixels) | null;
  readonly avif: ((bytes: Uint8Array) => DecodedPixels) | null;
}

/** What a file says of its picture before it is unpacked. */
interface Header {
  readonly width: number;
  readonly height: number;
  readonly turn: RasterImage["turn"];
  readonly profile: Uint8Array | null;
  /** Why it is not printed as it is, in words; `null` for nothing. */
  readonly refused: string | null;
}

const text = (bytes: Uint8Array, at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length));

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** Whether the bytes begin as every WebP file does. */
export function isWebp(bytes: Uint8Array): boolean {
  return text(bytes, 0, 4) === "RIFF" && text(bytes, 8, 4) === "WEBP";
}

/** Whether the bytes begin as an AVIF picture does. */
export function isAvif(bytes: Uint8Array): boolean {
  return /^ftyp(?:avif|avis)$/.test(text(bytes, 4, 8));
}

/** The size of a picture by its chunk `VP8 `, `VP8L` or `VP8X` (RFC 9649 §2.4–2.7), or `null`. */
function webpSize(type: string, body: Uint8Array): readonly [number, number] | null {
  if (body.length < 10) return null;
  const view = viewOf(body);
  const triple = (at: number): number => view.getUint16(at, true) + (body[at + 2] ?? 0) * 65_536;
  if (type === "VP8X") return [triple(4) + 1, triple(7) + 1];
  if (type === "VP8 ") return [view.getUint16(6, true) & 0x3fff, view.getUint16(8, true) & 0x3fff];
  if (type !== "VP8L") return null;
  const bits = view.getUint32(1, true);
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
}

function webpHeader(bytes: Uint8Array): Header | null {
  const view = viewOf(bytes);
  let size: readonly [number, number] | null = null;
  let header: Omit<Header, "width" | "height"> = { turn: 1, profile: null, refused: null };
  for (let at = 12; at + 8 <= bytes.length; ) {
    const [type, length] = [text(bytes, at, 4), view.getUint32(at + 4, true)];
    const body = bytes.subarray(at + 8, at + 8 + length);
    size ??= webpSize(type, body);
    if (type === "ICCP") header = { ...header, profile: body };
    if (type === "EXIF") header = { ...header, turn: readExif(viewOf(text(body, 0, 6) === "Exif\0\0" ? body.subarray(6) : body)).turn };
    if (type === "ANIM") header = { ...header, refused: "is an animation" };
    at += 8 + length + (length % 2);
  }
  return size === null ? null : { width: size[0], height: size[1], ...header };
}

/** The first box of a kind in the properties of an AVIF file (ISO/IEC 23008-12), without its header. */
function avifBox(bytes: Uint8Array, type: string): Uint8Array | null {
  const head = bytes.subarray(0, 65_536);
  const at = Buffer.from(head.buffer, head.byteOffset, head.byteLength).indexOf(type, 8, "latin1");
  if (at < 4) return null;
  const length = viewOf(bytes).getUint32(at - 4);
  return length < 8 || at - 4 + length > bytes.length ? null : bytes.subarray(at + 4, at - 4 + length);
}

function avifHeader(bytes: Uint8Array): Header | null {
  const size = avifBox(bytes, "ispe");
  if (size === null || size.length < 12) return null;
  const colours = avifBox(bytes, "colr");
  const profile = colours !== null && /^(?:prof|rICC)$/.test(text(colours, 0, 4)) ? colours.subarray(4) : null;
  const isTurned = ((avifBox(bytes, "irot")?.[0] ?? 0) & 3) !== 0 || avifBox(bytes, "imir") !== null;
  const refused = text(bytes, 8, 4) === "avis" ? "is an animation" : isTurned ? "says that it is to be turned" : null;
  return { width: viewOf(size).getUint32(4), height: viewOf(size).getUint32(8), turn: 1, profile, refused };
}

function pixelsOf({ data, width, height }: DecodedPixels): { readonly colours: Uint8Array; readonly opacity: Uint8Array | null } {
  const count = width * height;
  const colours = new Uint8Array(count * 3);
  const opacity = new Uint8Array(count);
  for (let pixel = 0; pixel < count; pixel++) {
    for (let channel = 0; channel < 3; channel++) colours[pixel * 3 + channel] = data[pixel * 4 + channel] ?? 0;
    opacity[pixel] = data[pixel * 4 + 3] ?? 255;
  }
  return { colours, opacity: opacity.every((value) => value === 255) ? null : opacity };
}

/** What the decoder makes of the bytes, or `null` where it gives up. */
function decoded(bytes: Uint8Array, decode: (bytes: Uint8Array) => DecodedPixels, { width, height }: Header): DecodedPixels | null {
  try {
    const pixels = decode(bytes);
    return pixels.width === width && pixels.height === height && pixels.data.length === width * height * 4 ? pixels : null;
  } catch {
    // The decoders throw for every damage there is.
    return null;
  }
}

/** A WebP or AVIF file, ready to be embedded. Its header is judged before anything is unpacked. */
export function readPacked(bytes: Uint8Array, kind: keyof PictureDecoders, decoders: PictureDecoders, span: Span): Outcome<RasterImage> {
  const fail = (fault: Diagnostic): Outcome<RasterImage> => ({ value: null, diagnostics: [fault] });
  const name = kind === "webp" ? "WebP" : "AVIF";
  const damaged = diagnostic("images/damaged", span, `the ${name} file cannot be unpacked`, "export it again, or copy it again from where it came");
  const header = kind === "webp" ? webpHeader(bytes) : avifHeader(bytes);
  if (header === null) return fail(damaged);
  const { turn, refused } = header;
  const fault = sizeFault(header.width, header.height, span);
  if (fault !== null) return fail(fault);
  if (refused !== null) return fail(diagnostic("images/unsupported", span, `the image ${refused}`, "open it in an image editor and save the picture that shall be printed as PNG or JPEG"));
  const decode = decoders[kind];
  if (decode === null && !span.source.path.toLowerCase().endsWith(`.${kind}`))
    return fail(diagnostic("images/unknown-format", span, `the file is a ${name} picture, which its name does not say`, `let its name end in \`.${kind}\``));
  if (decode === null) {
    const hint = `\`npm install @jsquash/${kind}\`, or open it in an image editor and save it as PNG, or as JPEG where it is a photograph`;
    return fail(diagnostic("images/missing-package", span, `${name} pictures are unpacked by \`@jsquash/${kind}\`, which is not installed`, hint));
  }
  const pixels = decoded(bytes, decode, header);
  if (pixels === null) return fail(damaged);
  const { colours, opacity } = pixelsOf(pixels);
  const { width, height } = pixels;
  const use = header.profile === null ? "srgb" : profileUse(header.profile, 3);
  const note = diagnostic("images/profile", span, "the colour profile of the image does not fit it and is not used", "look at its colours; save it in sRGB");
  return {
    value: {
      kind: "raster", size: uprightSize({ width: width * 0.75, height: height * 0.75 }, turn), pixels: { width, height }, turn, inverted: false, mixing: "usual",
      profile: typeof use === "string" ? null : use.profile, encoding: { kind: "deflate", filtered: false }, colours: "rgb", bits: 8,
      bytes: deflateSync(colours), opacity: opacity === null ? null : deflateSync(opacity),
    },
    diagnostics: use === "unusable" ? [note] : [],
  };
}
